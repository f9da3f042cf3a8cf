import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer changed its direction, and the goals that we serve may be none any more.
 *
 * @why A customer whose strategy moved away leaves however well the product does its work; it can rarely be prevented later.
 * @instead Talk to the executive about the new goals, and write them into the success plan. The finding goes away with a held review, executive contact or
 * save call after it, once `risk` names the reason `strategic` and tasks are open, no older than the sign, with a signed renewal, or with a day
 * in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: strategy_changed, note: "Depots go to a partner" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-05, type: strategy_changed, note: "Depots go to a partner", resolved: 2025-11-20 }]
 * ```
 */
export const strategyChanged: AccountRule = {
  id: 'risk/strategy-changed',
  on: 'account',
  severity: 'warning',
  facts: ['R5'],
  needs: 'events',
  parameters: { days: 180 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['strategy_changed'],
      reason: 'strategic',
      answeredBy: ['qbr', 'executive', 'save_call'],
      message: (when) => `They changed their strategy ${when}, and no talk about the new goals is on record since.`,
      help: 'Ask the executive for the new goals, and write them into the success plan.',
    }),
};
