import { fixOf } from '../../model/sheetEdit';
import type { PlanRule } from '../rule';

/**
 * The plan names another account than the file beside it.
 *
 * @why The plan is taken for the one of the account that it stands beside: its goals appear in that customer’s business review. A plan
 * that was copied from another customer would show one customer’s goals to another.
 * @instead Write the name as the account has it, or move the plan to the folder of its account.
 * @bad
 * ```yaml
 * account: Acme Corp
 * # success-plan.yaml
 * account: Acme Corporation
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 */
export const accountDiffers: PlanRule = {
  id: 'plan/account-differs',
  on: 'success-plan',
  severity: 'error',
  facts: ['P1'],
  *check({ data: { account: named }, account }) {
    const name = account?.data.account;
    if (named === undefined || name === undefined || named.normalize() === name.normalize()) return;
    yield {
      message: `The plan is for “${named}”, but the account beside it is “${name}”.`,
      help: 'Write the account’s name, or move the plan to the folder of its account.',
      path: ['account'],
      fixes: (edit) => fixOf(`Change to ${name}`, edit.set(['account'], name), false),
    };
  },
};
