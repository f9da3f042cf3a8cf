import { warnOfEvents } from '../risk/eventWarning';
import type { AccountRule } from '../rule';

/**
 * The way the account is served was changed, and nobody told the customer what that means.
 *
 * @why Less attention without a word reads as indifference. Said clearly, with a self-service kit and help in the transition, it is accepted.
 * @instead Say what changes, hand over the kit, offer help, and record the talk or mail. The finding goes away with any contact after the change, or with a
 * day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: touch_model_changed, note: "Pooled from December" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: touch_model_changed, note: "Pooled from December" }]
 * touchpoints: [{ date: 2025-11-12, type: email, with: [Ana Ruiz], summary: "What changes, and the self-service kit." }]
 * ```
 */
export const touchModelLowered: AccountRule = {
  id: 'engagement/touch-model-lowered',
  on: 'account',
  severity: 'warning',
  facts: ['S5'],
  needs: 'events',
  parameters: { days: 90 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['touch_model_changed'],
      answeredBy: ['email', 'call', 'check_in', 'qbr', 'executive', 'handoff', 'health_check', 'office_hours', 'renewal', 'site_visit'],
      message: (when) => `How the account is served changed ${when}, and no contact is on record since.`,
      help: 'Say clearly what changes, hand over the self-service kit, and offer help in the transition.',
    }),
};
