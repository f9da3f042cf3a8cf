import type { PlanRule, PlanScene } from '../rule';
import { ACTIVITY_WORDS, LESS } from './activityWords';

/**
 * An objective counts what is done (meetings held, trainings delivered, mails sent) and not what the customer gains.
 *
 * @why Activities can all be done while nothing changes for the customer. Outcomes stand above activities (F8); goals made of
 * activities are the first of the field’s anti-patterns (F11), and nobody renews for meetings.
 * @instead Ask what will be different once it is done, and measure that: hours saved, errors avoided, days gained. The activity can
 * stand among the milestones. Where a metric is given it alone is judged, and what should become less is no activity. Common
 * wordings in English, German and Chinese are known.
 * @bad
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Better use in the depots, metric: Training sessions delivered, baseline: 0, target: 6, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 * @good
 * ```yaml
 * # success-plan.yaml
 * account: Acme Corp
 * business_objectives:
 *   - { objective: Better use in the depots, metric: Approvals done without paper, baseline: 0.4, target: 0.9, timeline: 2026-06-30 }
 * next_review: 2026-01-20
 * ```
 */
export const objectiveActivity: PlanRule = {
  id: 'plan/objective-activity',
  on: 'success-plan',
  severity: 'warning',
  facts: ['F8', 'F11'],
  *check({ data, account }) {
    if (account?.data.churned !== undefined) return;
    for (const [index, objective] of (data.business_objectives ?? []).entries()) {
      const key = objective.metric === undefined ? 'objective' : 'metric';
      const text = objective[key];
      if (text === undefined || shouldBecomeLess(objective) || !isActivity(text)) continue;
      yield {
        message: `“${text}” counts what is done, not what the customer gains.`,
        help: 'Measure what will be different for the customer, such as hours saved or errors avoided; put the activity among the milestones.',
        path: ['business_objectives', index, key],
      };
    }
  },
};

/** Goals are short; whatever is longer tells a story that patterns would misread. */
const LONGEST = 120;

/** Whether the words of a goal or metric count activities. */
export function isActivity(text: string): boolean {
  return text.length <= LONGEST && !LESS.test(text) && Object.values(ACTIVITY_WORDS).some((patterns) => patterns.some((pattern) => pattern.test(text)));
}

type Objective = NonNullable<PlanScene['data']['business_objectives']>[number];

/** Fewer meetings or calls are a gain of the customer. */
function shouldBecomeLess({ better, baseline, target }: Objective): boolean {
  if (better !== undefined) return better === 'lower';
  return typeof baseline === 'number' && typeof target === 'number' && target < baseline;
}
