import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The customer asked for an export of their data.
 *
 * @why A request for the data shows about 30 days before the customer leaves: it is what a move to another product begins with.
 * @instead Give the data, and ask the same day what it is for. The finding goes away with a held call, check-in, executive contact or save call
 * after it, once `risk` names the reason `competitive` and tasks are open, no older than the sign, or with a day in the event’s `resolved`. `days` is how long an
 * event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-20, type: data_export_requested }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-20, type: data_export_requested, note: "For their yearly audit", resolved: 2025-11-21 }]
 * ```
 */
export const dataExport: AccountRule = {
  id: 'risk/data-export',
  on: 'account',
  severity: 'warning',
  facts: ['R2'],
  needs: 'events',
  parameters: { days: 30 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['data_export_requested'],
      reason: 'competitive',
      answeredBy: ['call', 'check_in', 'executive', 'save_call'],
      message: (when) => `An export of the data was asked for ${when}, and nobody has asked what for.`,
      help: 'Call today: give the data, and ask what it is for.',
    }),
};
