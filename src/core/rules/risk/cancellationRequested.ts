import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer asked to cancel, and no rescue is under way.
 *
 * @why Nothing in the files is plainer. Who asks to cancel has decided, unless the reason is found and answered within days.
 * @instead Call today with an executive, ask for the reason, and make a save plan. The finding goes away once `risk` names a `reason` and tasks
 * are open, no older than the sign, with a signed renewal, or with a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-25, type: cancellation_requested }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * csm: dana.reyes
 * risk: { level: critical, reason: value, since: 2025-11-25, owner: dana.reyes }
 * tasks: [{ title: Executive call, owner: dana.reyes, due: 2025-12-02 }]
 * touchpoints: [{ date: 2025-11-25, type: save_call, with: [Ana Ruiz] }]
 * events: [{ date: 2025-11-25, type: cancellation_requested }]
 * ```
 */
export const cancellationRequested: AccountRule = {
  id: 'risk/cancellation-requested',
  on: 'account',
  severity: 'warning',
  facts: ['R5', 'R8'],
  needs: 'events',
  parameters: { days: 180 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['cancellation_requested'],
      message: (when) => `The customer asked to cancel ${when}, and no rescue is under way.`,
      help: 'Call today with an executive, ask for the reason, and make a save plan.',
    }),
};
