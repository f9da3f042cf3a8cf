import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer reduced seats or went to a lower plan.
 *
 * @why Seats that change show about 30 days before the customer leaves, and a contract that shrank once shrinks again.
 * @instead Find out who stopped and why, and show what the remaining seats bring. The finding goes away with a held health check, executive
 * contact, review or save call after it, once `risk` names a reason and tasks are open, no older than the sign, or with a day in the event’s `resolved`.
 * `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-17, type: seats_reduced, value: 40 }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-17, type: seats_reduced, value: 40 }]
 * touchpoints: [{ date: 2025-11-26, type: health_check, with: [Ana Ruiz] }]
 * ```
 */
export const seatsReduced: AccountRule = {
  id: 'risk/seats-reduced',
  on: 'account',
  severity: 'warning',
  facts: ['R2', 'R7'],
  needs: 'events',
  parameters: { days: 30 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['seats_reduced', 'downgrade'],
      answeredBy: ['health_check', 'executive', 'qbr', 'save_call'],
      message: (when, type) => `The customer ${type === 'downgrade' ? 'went to a lower plan' : 'reduced seats'} ${when}, and nothing is on record since.`,
      help: 'Find out who stopped and why, and show what the remaining seats bring.',
    }),
};
