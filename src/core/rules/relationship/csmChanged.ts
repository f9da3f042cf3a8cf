import { warnOfEvents } from '../risk/eventWarning';
import type { AccountRule } from '../rule';

/**
 * The account got a new CSM, and the customer has not met them.
 *
 * @why A customer who learns by chance that the contact changed feels handed on. A rating by the one before counts no longer, so the health rests on less.
 * @instead Introduce the new CSM in a call with the one before, and record it. The finding goes with any held meeting or call after the change, or with
 * a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: csm_changed, note: "Dana took over" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: csm_changed, note: "Dana took over" }]
 * touchpoints: [{ date: 2025-11-17, type: handoff, with: [Ana Ruiz], summary: "Introduced Dana." }]
 * ```
 */
export const csmChanged: AccountRule = {
  id: 'relationship/csm-changed',
  on: 'account',
  severity: 'warning',
  facts: ['H4', 'L3'],
  needs: 'events',
  parameters: { days: 90 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['csm_changed'],
      answeredBy: ['handoff', 'check_in', 'call', 'qbr', 'executive', 'kickoff', 'health_check', 'renewal', 'save_call', 'site_visit', 'workshop'],
      message: (when) => `The account got a new CSM ${when}, and no meeting is on record since.`,
      help: 'Introduce the new CSM in a call with the one before, and record it under touchpoints.',
    }),
};
