import type { Severity } from '../../finding';
import type { CheckedFile } from '../checkedFile';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly all: number;
}

/** How many findings of each weight there are. */
export function findingCounts(files: readonly CheckedFile[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, all: counts.error + counts.warning + counts.info };
}
