import type { Fix } from '../../finding';
import type { PlaybookDocument, PlaybookStep } from '../../playbooks/playbook';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { stepTailText, usualOwner } from './stepTailText';
import { wordsOf } from './stepWords';

/**
 * A step says nobody who does it.
 *
 * @why What is everybody's is nobody's: the task it becomes has no owner, and nobody is asked about it (R8).
 * @instead End the step with a role of ours: `(CSM, within 2 days)`. The roles are those of `people` in the settings.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Ask who follows (within 2 days)
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
export const stepWithoutOwner: PlaybookRule = {
  id: 'playbook/step-without-owner',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document }) {
    for (const step of document.steps) {
      if (step.tail?.owner === undefined) yield { message: `The step ${shown(step.title)} names nobody who does it.`, span: wordsOf(document, step), help: 'End it with a role, such as `(CSM, within 2 days)`.', fixes: () => [withOwner(document, step)] };
    }
  },
};

/** Who does it is a decision, so it is never made unasked. */
function withOwner(document: PlaybookDocument, step: PlaybookStep): Fix {
  const due = step.tail?.due;
  const at = due?.start ?? wordsOf(document, step).end;
  const newText = due === undefined ? ` ${stepTailText(document)}` : `${usualOwner(document)}, `;
  return { title: `Add \`${newText.trim()}\``, edits: [{ span: { start: at, end: at }, newText }], preferred: false };
}
