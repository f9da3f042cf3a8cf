import { plural } from '../../text/plural';
import { openEvents } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import type { AccountRule } from '../rule';
import { renewalNote } from './eventWarning';
import { isBeingRescued } from './isBeingRescued';

/**
 * The customer pays late.
 *
 * @why Late payment is the low end of the financial dimension: either the customer is short of money, or somebody there no longer fights for the
 * invoice.
 * @instead Ask your contact before finance does: is it the process, the budget or the will? Offer other payment terms where it is the budget. The finding goes away with
 * `payment_status: current`, with a day in the event’s `resolved`, or once `risk` names the reason `financial` and tasks are open, no older than the sign. `days` is how
 * long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { financial: { payment_status: delinquent, late_payments: 2 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { financial: { payment_status: current, late_payments: 2 } }
 * ```
 */
export const paymentLate: AccountRule = {
  id: 'risk/payment-late',
  on: 'account',
  severity: 'warning',
  facts: ['H2', 'H3', 'R5'],
  parameters: { days: 60 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    if (data.churned !== undefined) return;
    const { payment_status: status, late_payments: late = 0, as_of: measured = data.last_updated } = data.scores?.financial ?? {};
    const event = openEvents(scene, ['payment_late', 'payment_failed'], parameter('days'))[0];
    const isLate = status === 'late' || status === 'delinquent';
    // Figures that are newer than the event know better.
    const isPaid = status === 'current' && event !== undefined && measured !== undefined && measured > event.date;
    if ((!isLate && event === undefined) || isPaid || isBeingRescued(scene, 'financial', event?.date ?? '')) return;
    const what = event === undefined ? `Payments are ${status!}` : `A payment ${event.type === 'payment_failed' ? 'failed' : 'was late'} ${relativeDay(event.date, asOf)} (${event.date})`;
    yield {
      message: `${what}${late > 1 ? `; ${plural(late, 'invoice')} were paid late in 12 months` : ''}.${renewalNote(scene)}`,
      help: 'Ask your contact whether it is the process, the budget or the will.',
      path: event?.path ?? ['scores', 'financial', 'payment_status'],
    };
  },
};
