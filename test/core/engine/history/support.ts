import { createEngine } from '../../../../src/core/engine';
import type { Engine } from '../../../../src/core/engine';
import type { History } from '../../../../src/core/ports';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { memoryHistory } from '../../support/memoryHistory';
import type { MemoryCommit, MemoryHistoryOptions } from '../../support/memoryHistory';

export const TODAY = '2025-12-01';
export const FILE = 'accounts/acme/account.yaml';

/** An account with two measures and an entered score under the model `engine`; scores stay plain to reckon. */
export function sheet({ name = 'Acme', ratio = 0.4, tickets = 4, outcomes = 6, more = '' }: { name?: string; ratio?: number; tickets?: number; outcomes?: number; more?: string } = {}): string {
  return `account: ${name}
segment: smb
arr: 9000
csm: dana
renewal_date: 2026-03-31
scores:
  product_usage:
    dau_mau_ratio: ${ratio}
  engagement:
    support_tickets_30d: ${tickets}
  outcomes: { score: ${outcomes} }
${more}`;
}

export interface Recorded {
  readonly engine: Engine;
  readonly history: History;
  /** The files as they are now: to be changed by a test. */
  readonly files: Record<string, string>;
}

/** An engine over the last commit's files, with `unsaved` laid over them. */
export function recorded(commits: readonly MemoryCommit[], unsaved: Readonly<Record<string, string>> = {}, options: MemoryHistoryOptions & { today?: string } = {}): Recorded {
  const files: Record<string, string> = {};
  for (const { files: written = {}, renames = {} } of commits) {
    for (const [from, to] of Object.entries(renames)) {
      files[to] = files[from]!;
      delete files[from];
    }
    for (const [file, text] of Object.entries(written)) {
      if (text === null) delete files[file];
      else files[file] = text;
    }
  }
  Object.assign(files, unsaved);
  const history = memoryHistory(commits, options);
  return { files, history, engine: createEngine({ ...portsOf(memoryWorkspace(files), options.today ?? TODAY), history }) };
}
