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
  if (head.fault !== undefined) return head.fault;
  if (trigger !== undefined) return undefined;
  const { front } = readPlaybookHead(head.file, text);
  const [sheet] = front?.sheets ?? [];
  if (front === undefined || sheet === undefined) return { message: 'The file begins with no front matter, so it says nowhere when the playbook applies.', span: { start: 0, end: 0 } };
  const entry = entryOf(sheet.body, 'trigger');
  if (entry === undefined) return { message: 'It has no trigger, so it is run by hand.', span: undefined };
  const fault = faults.find(({ of }) => of === 'trigger');
  const message = fault?.message ?? '`trigger` has no value.';
  return { message, span: fault === undefined || entry.value?.kind !== 'scalar' ? spanOf(front, sheet, ['trigger']) : valueSpan(text, entry.value, fault.span) };
}
