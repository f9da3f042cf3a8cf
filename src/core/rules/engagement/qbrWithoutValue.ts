import { daysBetween } from '../../calendar/isoDay';
import { relativeDay } from '../relativeDay';
import { reviewDaysOf } from '../reviewDays';
import type { ReviewDay } from '../reviewDays';
import type { AccountRule, AccountScene } from '../rule';

/**
 * A business review (QBR) is near, or was just held, without a measured goal or without a figure of money for the value.
 *
 * @why A review without measured goals and money is theatre: slides, no value. Nobody can defend the renewal with it.
 * @instead Measure at least one goal: an objective of the success plan with `target` and `actual`, or a figure under `value.metrics` with
 * `current` and `target` or `previous`. And put a figure of money on the value: an item under `value.items` with `quantity` and `unit_value`, or an
 * objective with `value`. `days` is how near a review is looked at, before and after.
 * @bad
 * ```yaml
 * account: Acme Corp
 * value: { items: [{ name: Hours saved }] }
 * touchpoints: [{ date: 2025-12-09, type: qbr, status: planned }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * value:
 *   items: [{ name: Hours saved, quantity: 350, per: month, unit_value: 50 }]
 *   metrics: [{ name: Hours per approval, previous: 8, current: 3 }]
 * touchpoints: [{ date: 2025-12-09, type: qbr, status: planned }]
 * ```
 */
export const qbrWithoutValue: AccountRule = {
  id: 'engagement/qbr-without-value',
  on: 'account',
  severity: 'warning',
  facts: ['Q7', 'F11'],
  parameters: { days: 30 },
  *check(scene) {
    if (scene.data.churned !== undefined) return;
    const review = nearReview(scene);
    if (review === undefined) return;
    const missing = [...(hasMeasuredGoal(scene) ? [] : ['no goal is measured']), ...(hasMoney(scene) ? [] : ['no figure of money shows the value'])];
    if (missing.length === 0) return;
    const when = review.date >= scene.asOf ? 'is' : 'was';
    yield {
      message: `The business review of ${review.date} ${when} ${relativeDay(review.date, scene.asOf)}, but ${missing.join(' and ')}.`,
      help: hasMeasuredGoal(scene) ? 'Give an item under value.items its quantity and unit_value.' : 'Write the actual value of an objective into the success plan.',
      path: review.path,
    };
  },
};

/** The next review, if it is near; else the last one, if it was just held. */
function nearReview({ data, asOf, parameter }: AccountScene): ReviewDay | undefined {
  const { last, next } = reviewDaysOf(data, asOf);
  return [next, last].find((review) => review !== undefined && Math.abs(daysBetween(asOf, review.date)) <= parameter('days'));
}

function hasMeasuredGoal({ data, plan }: AccountScene): boolean {
  const hasActual = plan?.data.business_objectives?.some(({ target, actual }) => target !== undefined && actual !== undefined) ?? false;
  return hasActual || (data.value?.metrics?.some(({ current, target, previous }) => current !== undefined && (target ?? previous) !== undefined) ?? false);
}

function hasMoney({ data, plan }: AccountScene): boolean {
  const hasItem = data.value?.items?.some(({ quantity, unit_value }) => quantity !== undefined && unit_value !== undefined) ?? false;
  return hasItem || (plan?.data.business_objectives?.some(({ value }) => value !== undefined) ?? false);
}
