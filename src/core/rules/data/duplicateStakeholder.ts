import { shown } from '../../yaml/problems';
import type { AccountRule } from '../rule';
import { sameLetters } from '../sameLetters';

/**
 * A stakeholder of the account stands there twice.
 *
 * @why The account seems to have one more thread than it has, and each entry knows only a part of the contacts (F11, R2).
 * @instead Put the two entries together. Where they are two people, tell them apart in their names.
 * @bad
 * ```yaml
 * account: Acme Corp
 * stakeholders:
 *   - { name: Ana Ruiz, role: champion }
 *   - { name: Ana ruiz, role: decision_maker }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * stakeholders:
 *   - { name: Ana Ruiz, role: champion }
 * ```
 */
export const duplicateStakeholder: AccountRule = {
  id: 'data/duplicate-stakeholder',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'R2'],
  needs: 'stakeholders',
  *check({ data: { stakeholders } }) {
    if (stakeholders === undefined || stakeholders.length < 2) return;
    const firsts = new Map<string, number>();
    for (const [index, person] of stakeholders.entries()) {
      if (person?.name === undefined) continue;
      const key = sameLetters(person.name);
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, index);
        continue;
      }
      yield {
        message: `${shown(person.name)} stands among the stakeholders twice.`,
        path: ['stakeholders', index, 'name'],
        help: 'Put the two entries together, or tell the two people apart in their names.',
        related: [{ message: 'The first entry', path: ['stakeholders', first, 'name'] }],
      };
    }
  },
};
