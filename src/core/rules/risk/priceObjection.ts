import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer objected to the price, and nobody has answered with what it buys.
 *
 * @why Price is a reason to leave only where the value is not seen. A discount without something in return teaches the customer to ask again.
 * @instead Show what they pay and what they get, right-size seats and features, and give nothing without a return: more years, a case study, a
 * reference. The finding goes away with a held review, renewal, executive contact or save call after it, once `risk` names the reason `financial` and
 * tasks are open, no older than the sign, with a signed renewal, or with a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: price_objection, note: "Twice the offer of the others" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: price_objection, note: "Twice the offer of the others" }]
 * touchpoints: [{ date: 2025-11-25, type: renewal, with: [Tom Berg], summary: "Went through the ROI; two years agreed." }]
 * ```
 */
export const priceObjection: AccountRule = {
  id: 'risk/price-objection',
  on: 'account',
  severity: 'warning',
  facts: ['R5', 'R6'],
  needs: 'events',
  parameters: { days: 120 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['price_objection'],
      reason: 'financial',
      answeredBy: ['qbr', 'renewal', 'executive', 'save_call'],
      message: (when) => `They objected to the price ${when}, and no talk about value is on record since.`,
      help: 'Show what they pay and what they get; give no discount without something in return.',
    }),
};
