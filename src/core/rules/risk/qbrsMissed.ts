import { plural } from '../../text/plural';
import { cadenceOf } from '../../model/howServed';
import { daysBetween } from '../../calendar/isoDay';
import { missedReviews } from '../missedReviews';
import { relativeDay } from '../relativeDay';
import { reviewDaysOf } from '../reviewDays';
import type { AccountRule, AccountScene } from '../rule';
import { renewalNote } from './eventWarning';
import { isBeingRescued } from './isBeingRescued';

/** How old the last held review may be where the segment has no cadence: a quarter. */
const QUARTER_DAYS = 91;

/**
 * The customer missed a business review (QBR), and none was held since.
 *
 * @why Missed reviews are a red flag of churn: whoever does not come to hear of the results has stopped counting on them.
 * @instead Ask for the reason, offer a shorter review with their executive, and set a date: a planned one is enough. Counted are events of type
 * `qbr_missed`, touchpoints of type `qbr` with `status: missed`, and `scores.engagement.qbrs_missed` where no review was held within the
 * segment’s cadence. `count` is from how many on it speaks.
 * @bad
 * ```yaml
 * account: Acme Corp
 * touchpoints: [{ date: 2025-11-18, type: qbr, status: missed }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * touchpoints: [{ date: 2025-11-18, type: qbr, status: missed }, { date: 2025-12-09, type: qbr, status: planned }]
 * ```
 */
export const qbrsMissed: AccountRule = {
  id: 'risk/qbrs-missed',
  on: 'account',
  severity: 'warning',
  facts: ['R1'],
  parameters: { count: 1 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    if (data.churned !== undefined || reviewDaysOf(data, asOf).next !== undefined) return;
    const missed = missedReviews(scene);
    const help = 'Ask for the reason, and agree on a date for a shorter review with their executive.';
    const [last] = missed;
    if (last !== undefined && missed.length >= parameter('count')) {
      if (isBeingRescued(scene, undefined, last.date)) return;
      yield { message: `A business review was missed ${relativeDay(last.date, asOf)} (${last.date}), and none is held or planned since.${renewalNote(scene)}`, help, path: last.path };
    } else {
      const counted = data.scores?.engagement?.qbrs_missed ?? 0;
      if (counted === 0 || counted < parameter('count') || wasHeldLately(scene) || isBeingRescued(scene, undefined, '')) return;
      yield {
        message: `${plural(counted, 'business review')} missed in the last 12 months, and none is on record within the cadence.${renewalNote(scene)}`,
        help,
        path: ['scores', 'engagement', 'qbrs_missed'],
      };
    }
  },
};

function wasHeldLately(scene: AccountScene): boolean {
  const { last } = reviewDaysOf(scene.data, scene.asOf);
  return last !== undefined && daysBetween(last.date, scene.asOf) <= (cadenceOf(scene)?.qbrDays || QUARTER_DAYS);
}
