import type { PlanRule } from '../rule';

/**
 * The plan has no business objective.
 *
 * @why A plan says what the customer wants to reach (P1, L8). Without it milestones lead nowhere, no value can be shown, and the
 * outcomes of the health score rest on nothing.
 * @instead Ask what must be different in a year for the customer to renew, and write it down with metric, baseline, target and date.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * milestones:
 *   - { name: Full adoption, target_date: 2026-03-31, status: pending }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * milestones:
 *   - { name: Full adoption, target_date: 2026-03-31, status: pending }
 * next_review: 2026-01-20
 * ```
 */
export const noObjectives: PlanRule = {
  id: 'plan/no-objectives',
  on: 'success-plan',
  severity: 'warning',
  facts: ['P1', 'P2', 'L8'],
  *check({ data, account, isWritten }) {
    const objectives = data.business_objectives ?? [];
    // A list that is written as something else is the schema's to tell.
    if (objectives.length > 0 || (data.business_objectives === undefined && isWritten(['business_objectives'])) || account?.data.churned !== undefined) return;
    yield {
      message: 'The plan has no business objective.',
      help: 'Add `business_objectives` with what the customer wants to reach: metric, baseline, target and date.',
      path: ['business_objectives'],
      at: 'key',
    };
  },
};
