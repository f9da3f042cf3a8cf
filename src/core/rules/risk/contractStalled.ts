import type { AccountRule } from '../rule';
import { warnOfEvents } from './eventWarning';

/**
 * The contract is stuck in the customer’s procurement or legal department.
 *
 * @why A stalled contract shows 30 to 45 days before the customer leaves: nobody inside pushes it any more.
 * @instead Ask the champion who holds it and why, and speak to that person with the sponsor’s help. The finding goes away with a held renewal
 * or executive contact after it, with a signature (`contract_signed`, `renewal_signed`), once `risk` names a reason and
 * tasks are open, no older than the sign, or with a day in the event’s `resolved`. `days` is how long an event counts.
 * @bad
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: contract_stalled, note: "Legal has questions about liability" }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * events: [{ date: 2025-11-10, type: contract_stalled, note: "Legal has questions about liability", resolved: 2025-11-27 }]
 * ```
 */
export const contractStalled: AccountRule = {
  id: 'risk/contract-stalled',
  on: 'account',
  severity: 'warning',
  facts: ['R2'],
  needs: 'events',
  parameters: { days: 45 },
  check: (scene) =>
    warnOfEvents(scene, {
      types: ['contract_stalled'],
      answeredBy: ['renewal', 'executive'],
      endedBy: ['contract_signed'],
      message: (when) => `The contract got stuck ${when}, and nothing has moved it since.`,
      help: 'Ask the champion who holds it and why, and speak to that person.',
    }),
};
