import type { AccountRule } from '../rule';
import { ANY_TYPE, untaken } from './growth';

/**
 * The champion was promoted, or speaks for the product inside, and no opportunity takes it up.
 *
 * @why A champion who rises takes the product along to more teams and more money (E1, E2, E3).
 * @instead Congratulate, ask what the new role must achieve, and who follows in the old one: two threads instead of one. Record what comes
 * of it under `opportunities`. `days` is how long an event counts; one with `resolved` is done.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: champion_promoted, person: Ana Ruiz }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: champion_promoted, person: Ana Ruiz, resolved: 2025-11-24 }
 * ```
 */
export const championPromoted: AccountRule = {
  id: 'expansion/champion-promoted',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E3'],
  parameters: { days: 90 },
  *check(scene) {
    yield* untaken(scene, {
      events: ['champion_promoted'],
      ids: ['champion_promoted', 'champion_advocates'],
      types: ANY_TYPE,
      what: 'The champion rises',
      help: 'Ask what the new role must achieve, who else has the problem, and who follows in the old role.',
    });
  },
};
