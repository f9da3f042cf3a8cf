import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer put the talk about the renewal off.
 *
 * @why A delayed renewal talk is a red flag of churn: whoever means to stay wants the matter settled.
 * @instead Ask plainly what the decision waits for, and offer a date with those who decide. The finding goes away with a held renewal or
 * executive contact after it, once `risk` names a reason and tasks are open, no older than the sign, with a signed renewal, or with a day in the event’s
 * `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-08-31
 * events: [{ date: 2025-11-18, type: renewal_delayed }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-08-31
 * events: [{ date: 2025-11-18, type: renewal_delayed }]
 * touchpoints: [{ date: 2025-11-27, type: renewal, summary: "Budget is set in January; terms are fine." }]
 * ```
 */
export const renewalDelayed: AccountRule = {
  id: 'risk/renewal-delayed',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'N1'],
  needs: 'events',
  parameters: { days: 90 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['renewal_delayed'],
      answeredBy: ['renewal', 'executive', 'save_call'],
      message: (when) => `The talk about the renewal was put off ${when}, and there was none since.`,
      help: 'Ask what the decision waits for, and offer a date with those who decide.',
    }),
};
