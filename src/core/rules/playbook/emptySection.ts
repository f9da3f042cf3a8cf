import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';

/**
 * A section of a playbook has a heading and nothing below it.
 *
 * @why It looks finished in a list, and whoever runs it finds nothing to do or to look at.
 * @instead Write what belongs there, or make the playbook a draft (`status: draft`) until it is written.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Signals
 *
 * ## Steps
 *
 * - [ ] Ask (CSM, within 2 days)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Signals
 *
 * - An event `champion_left`
 *
 * ## Steps
 *
 * - [ ] Ask (CSM, within 2 days)
 * ```
 */
export const emptySection: PlaybookRule = {
  id: 'playbook/empty-section',
  on: 'playbook',
  severity: 'warning',
  facts: ['F11'],
  *check({ document: { sections } }) {
    for (const { id, isEmpty, title, heading } of sections) {
      if (id !== undefined && isEmpty) yield { message: `The section ${shown(title)} is empty.`, span: heading, help: 'Write what belongs there.' };
    }
  },
};
