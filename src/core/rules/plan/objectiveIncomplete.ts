import { andList } from '../../text/andList';
import type { PlanRule } from '../rule';

/**
 * An objective of the plan has no metric, no baseline, no target or no date.
 *
 * @why A goal that nobody can measure is never reached and never missed. At the review there is nothing to show, and at the renewal
 * nothing to pay for: each objective needs a metric, where it started, where it should end and by when (P2).
 * @instead Add what the message names. Ask the customer for the baseline first; it cannot be found later.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, target: 2 }
 * next_review: 2026-01-20
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
export const objectiveIncomplete: PlanRule = {
  id: 'plan/objective-incomplete',
  on: 'success-plan',
  severity: 'warning',
  facts: ['P2'],
  *check({ data, account, isWritten }) {
    if (account?.data.churned !== undefined) return;
    for (const [index, objective] of (data.business_objectives ?? []).entries()) {
      const missing = PARTS.filter(([key]) => objective[key] === undefined && !isWritten(['business_objectives', index, key])).map(([, part]) => part);
      if (objective.objective === undefined || missing.length === 0) continue;
      yield {
        message: `The objective “${objective.objective}” has ${andList(missing.map((part) => `no ${part}`))}.`,
        help: 'Agree on it with the customer and write it down: what is measured, from where to where, and by when.',
        path: ['business_objectives', index],
        at: 'key',
      };
    }
  },
};

const PARTS = [
  ['metric', 'metric'],
  ['baseline', 'baseline'],
  ['target', 'target'],
  ['timeline', 'date'],
] as const;
