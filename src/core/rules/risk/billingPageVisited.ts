import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * Somebody of the customer looked at the billing page, and bought nothing.
 *
 * @why A visit to the billing page without upgrade shows about 45 days before the customer leaves: they look for the way out, or for what
 * they pay.
 * @instead Ask openly what they looked for, before the invoice does. The finding goes away with a held check-in, call, review, renewal,
 * executive contact or save call after it, with an expansion, once `risk` names the reason `financial` and tasks are open, no older than the sign, or with a day
 * in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-19, type: billing_page_visited }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-19, type: billing_page_visited }]
 * touchpoints: [{ date: 2025-11-28, type: call, summary: "They wanted the invoice’s address changed." }]
 * ```
 */
export const billingPageVisited: AccountRule = {
  id: 'risk/billing-page-visited',
  on: 'account',
  severity: 'warning',
  facts: ['R2'],
  needs: 'events',
  parameters: { days: 45 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['billing_page_visited'],
      reason: 'financial',
      answeredBy: ['check_in', 'call', 'qbr', 'renewal', 'executive', 'save_call'],
      endedBy: ['expansion_signed', 'contract_signed'],
      message: (when) => `Somebody looked at the billing page ${when} without an upgrade since.`,
      help: 'Call and ask what they looked for.',
    }),
};
