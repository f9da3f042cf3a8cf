import { touchOf } from '../../model/howServed';
import type { AccountRule } from '../rule';
import { POINTS, unprepared } from './preparation';

/**
 * The renewal is 30 days away or less, and no written offer is out.
 *
 * @why The last 30 days are for price and terms (N1). Procurement and legal alone take that long: contracts that stall there are a
 * known warning sign (R2).
 * @instead Send the offer and write the day to `renewal.proposal_date`, or set `renewal.status` to `proposed`. `days` is when the
 * rule begins to speak. Contracts that renew themselves and accounts that are served with tech touch need no offer.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2025-12-20
 * renewal: { status: in-progress, business_case_date: 2025-10-22 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2025-12-20
 * renewal: { status: proposed, business_case_date: 2025-10-22, proposal_date: 2025-11-20 }
 * ```
 */
export const dueIn30: AccountRule = {
  id: 'renewal/due-in-30',
  on: 'account',
  severity: 'warning',
  facts: ['N1', 'L6'],
  needs: 'renewal_date',
  parameters: { days: POINTS['renewal/due-in-30'] },
  *check(scene) {
    if (touchOf(scene) === 'tech-touch' || scene.data.contract?.auto_renew === true) return;
    yield* unprepared(scene, undefined, ['kickoff', 'offer']);
  },
};
