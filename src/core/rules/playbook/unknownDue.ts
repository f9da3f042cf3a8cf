import { dueDaysOf } from '../../playbooks/reading/dueWords';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * The brackets at the end of a step give a day that cannot be read.
 *
 * @why The task is added without a day, or with that of the playbook, and not with the one that was meant.
 * @instead Write `within 2 days`, `within 24 hours`, `in 3 weeks`, `day 7`, `at once`, `30 days before` or `2 weeks after`. Days count from
 * `due.from`, else from the day of the run.
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
  *check({ document: { text, steps } }) {
    for (const { tail, dueDays } of steps) {
      const span = tail?.due;
      if (span === undefined || dueDays !== undefined) continue;
      const words = text.slice(span.start, span.end);
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
