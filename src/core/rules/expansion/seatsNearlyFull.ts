import { formatShare } from '../../health/formatNumber';
import { openEvents } from '../datedEvents';
import type { AccountRule, AccountScene, RuleFinding } from '../rule';
import { canGrow, isTakenUp } from './growth';

/**
 * Most of the licensed seats are in use, and no opportunity takes it up.
 *
 * @why Seats that run out are the plainest sign of growth (E1, E2): the next team that wants in finds no place, and shares logins instead.
 * @instead Say how full it is, with a volume price for a longer term and how the team ranks among its peers (E4), and record it under
 * `opportunities` with the type `seats`. `share` is how full the seats must be, `days` how long an event without figures counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { seats_licensed: 200 }
 * scores:
 *   product_usage: { dau_mau_ratio: 0.5, active_users: 180 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { seats_licensed: 200 }
 * scores:
 *   product_usage: { dau_mau_ratio: 0.5, active_users: 180 }
 * opportunities:
 *   - { type: seats, evidence: 180 of 200 seats in use, estimated_arr: 24000, next_step: Show volume prices at the review }
 * ```
 */
export const seatsNearlyFull: AccountRule = {
  id: 'expansion/seats-nearly-full',
  on: 'account',
  severity: 'info',
  facts: ['E1', 'E2', 'E4', 'M10'],
  parameters: { share: 0.8, days: 90 },
  *check(scene) {
    if (!canGrow(scene) || isTakenUp(scene, ['seats'], false)) return;
    const full = fullSeats(scene);
    if (full !== undefined) yield { ...full, help: 'Offer a volume price for a longer term, show how the team ranks among its peers, and record it under `opportunities`.' };
  },
};

/** By the figures where there are any; an event or a signal tells only where there are none. More users than seats is a fault of another rule. */
function fullSeats(scene: AccountScene): RuleFinding | undefined {
  const { data, parameter } = scene;
  const [active, seats, limit] = [data.scores?.product_usage?.active_users, data.contract?.seats_licensed, data.usage?.limits?.['seats']];
  if (active !== undefined && seats !== undefined && seats > 0) {
    const isFull = active / seats >= parameter('share') && active <= seats;
    return isFull ? { message: `${active} of ${seats} seats are in use (${formatShare(active / seats)}), and no opportunity takes it up.`, path: ['scores', 'product_usage', 'active_users'] } : undefined;
  }
  if (limit !== undefined) {
    return limit >= parameter('share') ? { message: `${formatShare(limit)} of the seats are in use, and no opportunity takes it up.`, path: ['usage', 'limits', 'seats'] } : undefined;
  }
  const [event] = openEvents(scene, ['seat_limit_reached'], parameter('days'));
  if (event !== undefined) return { message: `The seats were full on ${event.date}, and no opportunity takes it up.`, path: event.path };
  const listed = data.scores?.financial?.expansion_signals?.indexOf('seat_limit') ?? -1;
  return listed < 0 ? undefined : { message: 'The seats run out (signal seat_limit), and no opportunity takes it up.', path: ['scores', 'financial', 'expansion_signals', listed] };
}
