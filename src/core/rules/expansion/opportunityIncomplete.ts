import { andList } from '../../text/andList';
import type { AccountRule, AccountScene } from '../rule';

/**
 * An open opportunity has no evidence, no estimated revenue or no next step.
 *
 * @why An opportunity carries what shows it, what it is worth and what is done next (E6). Without the figure it is in no pipeline (F1), without
 * the step it is a wish.
 * @instead Add what the message names: `signal` or `evidence`, `estimated_arr`, `next_step`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * opportunities:
 *   - { type: seats, name: 40 seats for Lyon, status: discussed }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * opportunities:
 *   - { type: seats, name: 40 seats for Lyon, status: discussed, evidence: 180 of 200 seats in use, estimated_arr: 24000, next_step: Show volume prices }
 * ```
 */
export const opportunityIncomplete: AccountRule = {
  id: 'expansion/opportunity-incomplete',
  on: 'account',
  severity: 'info',
  facts: ['E6', 'F1'],
  needs: 'opportunities',
  *check({ data }) {
    if (data.churned !== undefined) return;
    for (const [index, opportunity] of (data.opportunities ?? []).entries()) {
      const { type, name, status } = opportunity;
      const missing = partsMissing(opportunity);
      if (type === undefined || status === 'won' || status === 'lost' || missing.length === 0) continue;
      yield {
        message: `The opportunity “${name ?? type}” has ${andList(missing)}.`,
        help: 'Add what shows it, what it is worth a year, and what is done next.',
        path: ['opportunities', index],
        at: 'key',
      };
    }
  },
};

type Opportunity = NonNullable<AccountScene['data']['opportunities']>[number];

function partsMissing({ signal, evidence, estimated_arr: arr, next_step: step }: Opportunity): string[] {
  return [...(signal === undefined && evidence === undefined ? ['no evidence'] : []), ...(arr === undefined ? ['no estimated revenue'] : []), ...(step === undefined ? ['no next step'] : [])];
}
