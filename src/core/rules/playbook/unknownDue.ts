import type { PlaybookDocument } from '../../playbooks/playbook';
import { dueDaysOf } from '../../playbooks/reading/dueWords';
import type { Span } from '../../text/span';
import { shown } from '../../yaml/problems';
import type { PlaybookFinding, PlaybookRule } from '../rule';
import { headFix, headSpan, isHeadWhole, writtenAt } from './playbookPlaces';

/**
 * The brackets at the end of a step give a day that cannot be read, or one before a day that the playbook does not name.
 *
 * @why The task is added without a day, or with that of the playbook or of the run, and not with the one that was meant.
 * @instead Write `within 2 days`, `within 24 hours`, `in 3 weeks`, `day 7`, `at once`, `30 days before` or `2 weeks after`. Days count from
 * `due.from`, else from the day of the run: for days before something, name it in the front matter, as in `due: { from: renewal_date }`.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM, soon)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM, within 2 days)
 * ```
 */
export const unknownDue: PlaybookRule = {
  id: 'playbook/unknown-due',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document }) {
    const { text, steps, head } = document;
    if ((head.due.days ?? 0) < 0) yield* beforeWhat(document, headSpan(document, ['due', 'days']), `\`days: ${head.due.days!}\``);
    for (const { tail, dueDays } of steps) {
      const span = tail?.due;
      if (span === undefined) continue;
      const words = text.slice(span.start, span.end);
      if (dueDays !== undefined) {
        if (dueDays < 0) yield* beforeWhat(document, span, shown(words));
        continue;
      }
      const near = readable(words);
      yield {
        message: `${shown(words)} is no due that can be read.`,
        span,
        help: 'Write `within 2 days`, `day 7`, `30 days before` or `at once`.',
        fixes: () => (near === undefined ? [] : [{ title: `Change to \`${near}\``, edits: [{ span, newText: near }], preferred: false }]),
      };
    }
  },
};

/** Days before a day that nothing names: before the run, which is no time for any task. */
function* beforeWhat(document: PlaybookDocument, span: Span, words: string): Generator<PlaybookFinding> {
  if (!isHeadWhole(document) || writtenAt(document, ['due', 'from']) !== undefined) return;
  yield {
    message: `${words} does not say before what, so the task would be due on the day of the run.`,
    span,
    help: 'Name it in the front matter, such as `due: { from: renewal_date }`; then all steps count from there.',
    fixes: () => headFix(document, 'Count from `renewal_date`', (head) => head.put(['due', 'from'], 'renewal_date'), false),
  };
}

/** The beginning of the words that can be read as a due, or the words behind `within`. */
function readable(words: string): string | undefined {
  const all = words.replace(/^(?:by|until|before)\s+(?=day\b)/i, '').split(/\s+/);
  for (let count = all.length; count > 0; count--) {
    const beginning = all.slice(0, count).join(' ');
    const found = [beginning, `within ${beginning}`].find((each) => dueDaysOf(each) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
