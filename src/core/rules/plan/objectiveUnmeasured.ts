import { isIsoDay } from '../../calendar/isoDay';
import type { PlanRule } from '../rule';

/**
 * The date of an objective has passed, and the plan says neither what was reached nor how it ended.
 *
 * @why Each review begins with the score of the last goals (Q3). A goal that ran out in silence tells the customer that goals do not
 * count, and its value cannot be shown at the renewal.
 * @instead Measure it and write the figure to `actual`, or set `status` to `achieved`, `exceeded` or `missed`. Where the goal still
 * holds, agree on a new date.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2025-10-31 }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, actual: 3, timeline: 2025-10-31 }
 * next_review: 2026-01-20
 * ```
 */
export const objectiveUnmeasured: PlanRule = {
  id: 'plan/objective-unmeasured',
  on: 'success-plan',
  severity: 'warning',
  facts: ['Q3', 'P2'],
  *check({ data, account, asOf }) {
    if (account?.data.churned !== undefined) return;
    for (const [index, { objective, timeline, actual, status }] of (data.business_objectives ?? []).entries()) {
      const isOpen = status === undefined || status === 'not-started' || status === 'on-track' || status === 'at-risk';
      if (objective === undefined || !isIsoDay(timeline) || timeline >= asOf || actual !== undefined || !isOpen) continue;
      yield {
        message: `The objective “${objective}” was due on ${timeline}, and nothing says what was reached.`,
        help: 'Measure it and write the figure to `actual`, or set `status` to achieved, exceeded or missed.',
        path: ['business_objectives', index, 'timeline'],
      };
    }
  },
};
