import { daysBetween } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { PlanRule } from '../rule';

/**
 * The day of the plan’s next review has passed.
 *
 * @why A plan is alive as long as its next look lies ahead (P2). After that day nobody has asked whether its goals still are the
 * customer’s goals.
 * @instead Score the goals with the customer, then write the day of the next review.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * next_review: 2025-11-20
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
export const reviewPassed: PlanRule = {
  id: 'plan/review-passed',
  on: 'success-plan',
  severity: 'warning',
  facts: ['P2'],
  *check({ data: { next_review: review, created }, account, asOf }) {
    if (review === undefined || review >= asOf || account?.data.churned !== undefined) return;
    // A review before the plan was made is a wrong date, which data/dates-out-of-order tells.
    if (created !== undefined && review < created) return;
    yield {
      message: `The next review was to be on ${review}, ${plural(daysBetween(review, asOf), 'day')} ago.`,
      help: 'Go through the plan with the customer, and write the day of the review after that.',
      path: ['next_review'],
    };
  },
};
