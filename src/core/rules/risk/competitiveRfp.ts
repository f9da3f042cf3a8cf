import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer asks competitors for offers (RFP), and no rescue is under way.
 *
 * @why A competitive RFP is a red flag of churn: the customer compares prices while we think that they use us.
 * @instead Let our executive contact theirs, find the root cause, and answer with a comparison and the value so far. The finding goes away once
 * `risk` names the reason `competitive` and tasks are open, with a signed renewal, or with a day in the event’s `resolved`; talks alone do
 * not end an RFP. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-14, type: competitive_rfp, note: "Three vendors asked" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-14, type: competitive_rfp, note: "Three vendors asked", resolved: 2025-11-28 }]
 * ```
 */
export const competitiveRfp: AccountRule = {
  id: 'risk/competitive-rfp',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'R6'],
  needs: 'events',
  parameters: { days: 90 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['competitive_rfp'],
      reason: 'competitive',
      message: (when) => `A competitive RFP came up ${when}, and no rescue is under way.`,
      help: 'Let our executive contact theirs today, then make a save plan for the reason competitive.',
    }),
};
