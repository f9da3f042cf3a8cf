import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer was bought by another company.
 *
 * @why The new owner has tools of its own and owes us nothing: being acquired is a risk, while acquiring is a chance.
 * @instead Reach the new management early, and prove the value again in figures. The finding goes away with a held executive contact or review
 * after it, once `risk` names the reason `strategic` and tasks are open, no older than the sign, with a signed renewal, or with a day in the event’s `resolved`.
 * `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-10-30, type: customer_acquired, note: "By Borealis Group" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-10-30, type: customer_acquired, note: "By Borealis Group" }]
 * touchpoints: [{ date: 2025-11-20, type: executive, with: [Tom Berg], summary: "Met the new board member." }]
 * ```
 */
export const customerAcquired: AccountRule = {
  id: 'risk/customer-acquired',
  on: 'account',
  severity: 'warning',
  facts: ['R11'],
  needs: 'events',
  parameters: { days: 180 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['customer_acquired'],
      reason: 'strategic',
      answeredBy: ['executive', 'qbr', 'save_call'],
      message: (when) => `The customer was acquired ${when}, and no executive contact is on record since.`,
      help: 'Reach the new management, and prove the value again in figures.',
    }),
};
