import type { SourceDocument } from '../../model/sourceDocument';
import { spanOf } from '../../model/sheetSpan';
import { faultFinding } from '../../schema/faultFinding';
import { schemaCheck } from '../../schema/schemaCheck';
import type { PlaybookHead } from '../playbook';

/** What decides to whom a playbook applies, how often, and from which day. */
const DECISIVE: ReadonlySet<unknown> = new Set(['status', 'segments', 'trigger', 'cooldown_days', 'dedupe_key', 'due']);

/** The first thing in the front matter that cannot be read and without which the playbook would do more than it says; keys that there are not may stand there. */
export function headFault(front: SourceDocument): PlaybookHead['fault'] {
  const [problem] = front.yaml.problems;
  if (front.yaml.state !== 'whole' && problem !== undefined) return { of: 'front matter', message: `The front matter cannot be read: ${problem.message}`, span: problem.span };
  const sheet = front.sheets[0]!;
  const fault = schemaCheck(sheet).faults.find(({ keyword, path: [key] }) => keyword !== 'unknown' && DECISIVE.has(key));
  if (fault === undefined) return undefined;
  const of = String(fault.path[0]);
  const { message, span } = faultFinding(fault, front, sheet) ?? { message: `\`${of}\` has no value.`, span: spanOf(front, sheet, [of]) };
  return { of, message, span };
}
