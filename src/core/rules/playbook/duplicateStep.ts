import type { PlaybookStep } from '../../playbooks/playbook';
import { titleKey } from '../../text/titleKey';
import { shown } from '../../yaml/problems';
import type { PlaybookRule } from '../rule';
import { wordsOf } from './stepWords';

/**
 * Two steps of a playbook say the same.
 *
 * @why Both become tasks of the same title, and one of them is left open for ever.
 * @instead Take one out, or say what makes them different.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Call the sponsor (CSM, within 2 days)
 * - [ ] Call the sponsor (VP CS, within 7 days)
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * ## Steps
 *
 * - [ ] Call the sponsor (CSM, within 2 days)
 * - [ ] Call the sponsor once more (VP CS, within 7 days)
 * ```
 */
export const duplicateStep: PlaybookRule = {
  id: 'playbook/duplicate-step',
  on: 'playbook',
  severity: 'warning',
  facts: ['R8'],
  *check({ document }) {
    const seen = new Map<string, PlaybookStep>();
    for (const step of document.steps) {
      const key = titleKey(step.title);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, step);
      else yield { message: `${shown(step.title)} is a step already.`, span: wordsOf(document, step), help: 'Take one out, or say what makes them different.', related: [{ message: 'The first one', span: wordsOf(document, first) }] };
    }
  },
};
