import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * Our own company was bought, and nobody has talked to the customer about it.
 *
 * @why The customer reads it in the news and asks who will look after them; the competitors call first.
 * @instead Talk first: say what stays, who their contact is, and what they gain. The finding goes away with any held meeting or call after it,
 * or with a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-24, type: vendor_acquired }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-24, type: vendor_acquired }]
 * touchpoints: [{ date: 2025-11-26, type: call, summary: "Told Ana what stays." }]
 * ```
 */
export const vendorAcquired: AccountRule = {
  id: 'risk/vendor-acquired',
  on: 'account',
  severity: 'warning',
  facts: ['R11'],
  needs: 'events',
  parameters: { days: 90 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['vendor_acquired'],
      reason: 'strategic',
      answeredBy: ['check_in', 'call', 'qbr', 'executive', 'renewal', 'site_visit', 'health_check', 'save_call'],
      message: (when) => `Our company was acquired ${when}, and no talk about it is on record.`,
      help: 'Call and say what stays, who their contact is, and what they gain.',
    }),
};
