import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { MatchedPlaybook } from '../../playbooks/playbooks';
import { readPlaybookHead } from '../../playbooks/reading/readPlaybookHead';
import { spanOf } from '../../model/sheetSpan';
import { entryOf } from '../../yaml/nodePath';
import { valueSpan } from '../../yaml/scalarOffsets';

type Fault = NonNullable<MatchedPlaybook['fault']>;

/**
 * Why a playbook cannot be matched; undefined where it can.
 * @param text of its file
 */
export function triggerFault({ head, trigger, faults }: CompiledPlaybook, text: string): Fault | undefined {
  if (trigger !== undefined) return undefined;
  const { front } = readPlaybookHead(head.file, text);
  const [sheet] = front?.sheets ?? [];
  if (front === undefined || sheet === undefined) return { message: 'The file begins with no front matter, so it says nowhere when the playbook applies.', span: { start: 0, end: 0 } };
  const [problem] = front.yaml.problems;
  if (front.yaml.state !== 'whole' && problem !== undefined) return { message: `The front matter cannot be read: ${problem.message}`, span: problem.span };
  const entry = entryOf(sheet.body, 'trigger');
  if (entry === undefined) return { message: 'It has no trigger, so it is run by hand.', span: undefined };
  const fault = faults.find(({ of }) => of === 'trigger');
  if (fault === undefined || entry.value?.kind !== 'scalar') return { message: fault?.message ?? '`trigger` must be a text.', span: spanOf(front, sheet, ['trigger']) };
  return { message: fault.message, span: valueSpan(text, entry.value, fault.span) };
}
