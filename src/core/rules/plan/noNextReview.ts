import type { PlanRule } from '../rule';

/**
 * The plan does not say when it is looked at again.
 *
 * @why A plan without a day for its next look is a document of the kickoff and nothing more; in a good one the next review lies ahead (P2).
 * @instead Add `next_review`, best the day of the next business review.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 */
export const noNextReview: PlanRule = {
  id: 'plan/no-next-review',
  on: 'success-plan',
  severity: 'info',
  facts: ['P2'],
  *check({ account, isWritten }) {
    if (isWritten(['next_review']) || account?.data.churned !== undefined) return;
    yield { message: 'The plan does not say when it is looked at again.', help: 'Add `next_review`, best the day of the next business review.', path: [] };
  },
};
