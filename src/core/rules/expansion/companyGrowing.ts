import type { AccountRule } from '../rule';
import { ANY_TYPE, untaken } from './growth';

/**
 * The customer’s company grows (funding, hiring, a new initiative, a company bought), and no opportunity takes it up.
 *
 * @why Growth brings teams, budgets and goals that did not exist when the contract was signed (E1, E2); a customer who acquires others
 * brings their people along (R11).
 * @instead Ask first: what is planned, which teams, which budget cycle (E5). Record what comes of it under `opportunities`. `days` is
 * how long an event counts; one with `resolved` is done.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: funding, note: Series B of 40 million }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-12, type: funding, note: Series B of 40 million }
 * opportunities:
 *   - { type: departments, evidence: Opens three depots with the new money, estimated_arr: 30000, next_step: Talk with the COO on 10 December }
 * ```
 */
export const companyGrowing: AccountRule = {
  id: 'expansion/company-growing',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E3', 'E5', 'R11'],
  parameters: { days: 90 },
  *check(scene) {
    yield* untaken(scene, {
      events: ['funding', 'hiring', 'new_initiative', 'customer_acquires'],
      ids: ['funding', 'hiring', 'new_initiative'],
      types: ANY_TYPE,
      what: 'The company grows',
      help: 'Ask what is planned, for which teams and in which budget cycle, before you propose anything.',
    });
  },
};
