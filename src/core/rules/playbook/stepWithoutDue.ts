import type { Fix } from '../../finding';
import type { PlaybookDocument, PlaybookStep } from '../../playbooks/playbook';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { stepTailText, usualDue } from './stepTailText';
import { wordsOf } from './stepWords';

/**
 * A step says no day by which it is done.
 *
 * @why A task without a day is never late, so nobody sees that the rescue has stopped (R8).
 * @instead End the step with a day: `within 2 days`, `day 7`, `30 days before`, `at once`. Or say once for all such steps: `due: { days: 7
 * }` in the front matter.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (CSM)
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
export const stepWithoutDue: PlaybookRule = {
  id: 'playbook/step-without-due',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document }) {
    if (document.head.due.days !== undefined) return;
    for (const step of document.steps) {
      if (step.tail?.due === undefined) yield { message: `The step ${shown(step.title)} says no day.`, span: wordsOf(document, step), help: 'End it with one, such as `(CSM, within 2 days)`.', fixes: () => [withDue(document, step)] };
    }
  },
};

/** By when is a decision, so it is never made unasked. */
function withDue(document: PlaybookDocument, step: PlaybookStep): Fix {
  const owner = step.tail?.owner;
  const at = owner?.end ?? wordsOf(document, step).end;
  const newText = owner === undefined ? ` ${stepTailText(document)}` : `, ${usualDue(document)}`;
  return { title: `Add \`${newText.replace(/^[,\s]+/, '')}\``, edits: [{ span: { start: at, end: at }, newText }], preferred: false };
}
