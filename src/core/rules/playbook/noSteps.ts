import type { Fix } from '../../finding';
import type { PlaybookDocument } from '../../playbooks/playbook';
import type { PlaybookRule } from '../rule';
import { boxEdit } from './itemWords';

/**
 * The steps of a playbook hold no box to tick.
 *
 * @why Tasks are made of the boxes: to run the playbook would add nothing to the account.
 * @instead Begin each step with `- [ ]`, and end it with who does it and when: `(CSM, within 2 days)`.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - Ask who follows
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
export const noSteps: PlaybookRule = {
  id: 'playbook/no-steps',
  on: 'playbook',
  severity: 'error',
  facts: ['R8'],
  *check({ document }) {
    const section = document.sections.find(({ id, isEmpty }) => id === 'steps' && !isEmpty);
    if (section === undefined || document.steps.length > 0) return;
    yield { message: 'These steps hold no box to tick, so nothing can be run.', span: section.heading, help: 'Begin each step with `- [ ]`.', fixes: () => boxes(document) };
  },
};

/** A box for each item that has none. */
function boxes({ text, plainSteps }: PlaybookDocument): readonly Fix[] {
  const edits = plainSteps.flatMap((item) => boxEdit(text, item) ?? []);
  return edits.length === 0 ? [] : [{ title: 'Make each item a box to tick', edits, preferred: true }];
}
