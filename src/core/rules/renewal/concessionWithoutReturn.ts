import type { AccountRule } from '../rule';

/**
 * A concession is planned for the renewal, and nothing is asked in return.
 *
 * @why A discount for nothing teaches the customer to ask for the next one. Price is given only for something: more years, a
 * case study, a reference (R6), and N1 wants each concession with what it asks in return.
 * @instead Say under `ask` what the customer gives for it, or take the concession out.
 * @bad
 * ```yaml
 * account: Acme Corp
 * renewal:
 *   concessions:
 *     - { give: 10 % discount }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * renewal:
 *   concessions:
 *     - { give: 10 % discount, ask: Two years instead of one }
 * ```
 */
export const concessionWithoutReturn: AccountRule = {
  id: 'renewal/concession-without-return',
  on: 'account',
  severity: 'warning',
  facts: ['R6', 'N1'],
  needs: 'renewal',
  *check({ data: { renewal, churned } }) {
    if (churned !== undefined || renewal?.status === 'signed' || renewal?.status === 'lost') return;
    for (const [index, { give, ask }] of (renewal?.concessions ?? []).entries()) {
      if (give === undefined || ask !== undefined) continue;
      yield {
        message: `“${give}” is offered, and nothing is asked in return.`,
        help: 'Add `ask`: more years, a case study, a reference, earlier payment.',
        path: ['renewal', 'concessions', index, 'give'],
      };
    }
  },
};
