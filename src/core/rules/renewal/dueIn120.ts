import { touchOf } from '../../model/howServed';
import type { AccountRule } from '../rule';
import { POINTS, unprepared } from './preparation';

/**
 * The renewal is between 120 and 90 days away, and nobody leads it or no day is set for its kickoff.
 *
 * @why The timeline of a renewal begins 120 days before the signature (N1). Whoever starts later finds budgets spent and the
 * customer’s alternatives compared.
 * @instead Name who leads the renewal (`renewal.owner`) and set the day of its kickoff (`renewal.kickoff_date`), best 90 days out.
 * `days` is when the rule begins to speak. Accounts that are served with low or tech touch need no such plan.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-03-20
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-03-20
 * renewal: { owner: dana.reyes, kickoff_date: 2025-12-18 }
 * ```
 */
export const dueIn120: AccountRule = {
  id: 'renewal/due-in-120',
  on: 'account',
  severity: 'info',
  facts: ['N1'],
  needs: 'renewal_date',
  parameters: { days: POINTS['renewal/due-in-120'] },
  *check(scene) {
    const touch = touchOf(scene);
    if (touch === 'low-touch' || touch === 'tech-touch') return;
    yield* unprepared(scene, 'renewal/due-in-90', ['owner', 'timeline']);
  },
};
