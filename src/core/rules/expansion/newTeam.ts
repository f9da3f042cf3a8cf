import type { AccountRule } from '../rule';
import { untaken } from './growth';

/**
 * Another team or another use of the product came up, and no opportunity takes it up.
 *
 * @why A team that asks by itself is a hot sign of growth (E1). It cools within weeks, and it asks only once.
 * @instead Ask the champion who else has the problem, offer the team a workshop, and plan for a champion and goals of its own (E4). Record
 * it under `opportunities` with the type `departments`, `seats` or `cross-sell`. `days` is how long an event counts; one with `resolved` is done.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-06, type: new_team_interest, note: Air freight wants to join in April }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events:
 *   - { date: 2025-11-06, type: new_team_interest, note: Air freight wants to join in April }
 * opportunities:
 *   - { type: departments, evidence: Air freight wants to join in April, estimated_arr: 18000, next_step: Workshop in January }
 * ```
 */
export const newTeam: AccountRule = {
  id: 'expansion/new-team',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E3', 'E4'],
  parameters: { days: 90 },
  *check(scene) {
    yield* untaken(scene, {
      events: ['new_team_interest', 'new_use_case'],
      ids: ['new_team', 'new_use_case'],
      types: ['departments', 'seats', 'cross-sell'],
      what: 'Another team or use came up',
      help: 'Offer the team a workshop, plan for a champion and goals of its own, and record it under `opportunities`.',
    });
  },
};
