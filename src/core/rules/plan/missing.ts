import { daysBetween } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { AccountRule } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * An account that is served with high or medium touch has no success plan.
 *
 * @why The plan is agreed in the first week (L2, L4): it is what the customer bought us for. Without it there is nothing to measure,
 * the review has no goals, and the first to ask for value is the customer’s finance team.
 * @instead Add `success-plan.yaml` beside the account, with at least one objective that can be measured. `days` is how long after the
 * contract’s start the rule begins to speak. Accounts that are served with low or tech touch need no plan of their own (S1-S3).
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * contract: { start: 2025-04-01 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * contract: { start: 2025-04-01 }
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Clear shipments faster, metric: hours per customs approval, baseline: 8, target: 2, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 */
export const missing: AccountRule = {
  id: 'plan/missing',
  on: 'account',
  severity: 'warning',
  facts: ['P2', 'L4', 'S1', 'S3'],
  parameters: { days: 7 },
  *check(scene) {
    const { data, plan, asOf, parameter } = scene;
    const touch = touchOf(scene);
    if (plan !== undefined || data.churned !== undefined || (touch !== 'high-touch' && touch !== 'medium-touch')) return;
    const start = data.contract?.start ?? data.onboarding?.kickoff_date;
    const age = start === undefined ? undefined : daysBetween(start, asOf);
    if (age === undefined || age <= parameter('days')) return;
    yield {
      message: `A customer served with ${touch.replace('-', ' ')} has no success plan, ${plural(age, 'day')} after the start.`,
      help: 'Add `success-plan.yaml` beside this file, with at least one objective that can be measured.',
      path: [],
    };
  },
};
