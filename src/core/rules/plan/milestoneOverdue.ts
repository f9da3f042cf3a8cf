import { daysBetween } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { PlanRule } from '../rule';

/**
 * A milestone is past its date and not complete.
 *
 * @why No milestone of a good plan is past its date and still open (P2). A late milestone pushes back the value that the next
 * review should show; late ones during the onboarding are the first sign of a customer who never arrives (L5).
 * @instead Set `status: complete` with its `completed_date`, or agree on a new `target_date` and say under `risks` what held it up.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * milestones:
 *   - { name: Technical setup, target_date: 2025-11-15, status: pending }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * milestones:
 *   - { name: Technical setup, target_date: 2025-11-15, completed_date: 2025-11-20, status: complete }
 * next_review: 2026-01-20
 * ```
 */
export const milestoneOverdue: PlanRule = {
  id: 'plan/milestone-overdue',
  on: 'success-plan',
  severity: 'warning',
  facts: ['P2', 'L5'],
  *check({ data, account, asOf }) {
    if (account?.data.churned !== undefined) return;
    for (const [index, { name, target_date: due, completed_date: completed, status }] of (data.milestones ?? []).entries()) {
      if (due === undefined || due >= asOf || completed !== undefined || status === 'complete') continue;
      yield {
        message: `The milestone “${name ?? 'without name'}” was due on ${due}, ${plural(daysBetween(due, asOf), 'day')} ago, and is not complete.`,
        help: 'Complete it and write `completed_date`, or agree on a new `target_date`.',
        path: ['milestones', index, 'target_date'],
      };
    }
  },
};
