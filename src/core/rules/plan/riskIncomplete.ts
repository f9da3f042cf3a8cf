import { andList } from '../../text/andList';
import type { PlanRule } from '../rule';

/**
 * A risk of the plan has no mitigation or no owner.
 *
 * @why A risk that is only written down happens all the same. Each risk of a good plan says what is done about it and by whom (P2).
 * @instead Add `mitigation` and `owner`, or take the risk out when it is none any more.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * risks:
 *   - { risk: The IT lead has little time }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * risks:
 *   - { risk: The IT lead has little time, mitigation: Fixed slot each Tuesday, owner: Dana Reyes }
 * next_review: 2026-01-20
 * ```
 */
export const riskIncomplete: PlanRule = {
  id: 'plan/risk-incomplete',
  on: 'success-plan',
  severity: 'warning',
  facts: ['P2'],
  *check({ data, account, isWritten }) {
    if (account?.data.churned !== undefined) return;
    for (const [index, { risk }] of (data.risks ?? []).entries()) {
      const missing = (['mitigation', 'owner'] as const).filter((key) => !isWritten(['risks', index, key]));
      if (risk === undefined || missing.length === 0) continue;
      yield {
        message: `The risk “${risk}” has ${andList(missing.map((part) => `no ${part}`))}.`,
        help: 'Say what is done about it, and who does it.',
        path: ['risks', index],
        at: 'key',
      };
    }
  },
};
