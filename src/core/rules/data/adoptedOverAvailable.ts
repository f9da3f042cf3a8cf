import type { AccountRule } from '../rule';
import { scoreSections } from '../scoreSections';

/**
 * More was reached than there is: features adopted than available, goals achieved than defined, milestones reached than planned.
 *
 * @why The share of the two enters the score and would be more than the whole (H2, H3).
 * @instead Correct the figure that is wrong: often the whole was not raised when something was added to it.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores:
 *   product_usage: { features_adopted: 24, features_available: 20 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores:
 *   product_usage: { features_adopted: 14, features_available: 20 }
 * ```
 */
export const adoptedOverAvailable: AccountRule = {
  id: 'data/adopted-over-available',
  on: 'account',
  severity: 'error',
  facts: ['H2', 'H3'],
  *check({ data }) {
    for (const { path, figures } of scoreSections(data)) {
      for (const [part, whole] of PARTS) {
        const reached = figures[part];
        const all = figures[whole];
        if (typeof reached !== 'number' || typeof all !== 'number' || reached <= all) continue;
        yield {
          message: `${part} is ${reached}, more than the ${all} of ${whole}.`,
          path: [...path, part],
          help: 'Correct the figure that is wrong.',
          related: [{ message: `${whole} is ${all}`, path: [...path, whole] }],
        };
      }
    }
  },
};

/** Counts of a part and of the whole that it is taken from. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['features_adopted', 'features_available'],
  ['core_features_used', 'core_features_available'],
  ['core_features_available', 'features_available'],
  ['goals_achieved', 'goals_defined'],
  ['milestones_reached', 'milestones_planned'],
];
