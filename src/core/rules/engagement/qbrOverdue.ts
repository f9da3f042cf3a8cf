import { daysBetween } from '../../calendar/isoDay';
import { cadenceOf } from '../../model/howServed';
import { missedReviews } from '../missedReviews';
import { daysSinceStart } from '../../model/onboardingAge';
import { reviewDaysOf } from '../reviewDays';
import type { AccountRule } from '../rule';

/**
 * The last business review (QBR) lies further back than the segment’s cadence, and no next one is planned.
 *
 * @why A customer who was not shown their results for a quarter judges us by the last support ticket. Enterprise accounts have a review each
 * quarter, mid-market ones twice a year.
 * @instead Set a date: a planned touchpoint of type `qbr`, a review with a date ahead, or `next_date` in the last review. Held ones are
 * touchpoints of type `qbr` and entries of `reviews`. The days are the segment’s `qbr_days`; 0 asks for none.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touchpoints: [{ date: 2025-07-14, type: qbr }, { date: 2025-11-24, type: check_in }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * touchpoints: [{ date: 2025-07-14, type: qbr }, { date: 2025-11-24, type: check_in }, { date: 2025-12-09, type: qbr, status: planned }]
 * ```
 */
export const qbrOverdue: AccountRule = {
  id: 'engagement/qbr-overdue',
  on: 'account',
  severity: 'warning',
  facts: ['S1', 'S3'],
  *check(scene) {
    const { data, asOf } = scene;
    const segment = cadenceOf(scene);
    const cadence = segment?.qbrDays ?? 0;
    if (data.churned !== undefined || segment === undefined || cadence === 0) return;
    if (data.touchpoints === undefined && data.reviews === undefined) return;
    const { last, next } = reviewDaysOf(data, asOf);
    const days = last === undefined ? daysSinceStart(scene) : daysBetween(last.date, asOf);
    // A review that was missed is risk/qbrs-missed.
    if (days === undefined || days <= cadence || next !== undefined || missedReviews(scene).length > 0) return;
    const fact = last === undefined ? `No business review is on record in the ${days} days of the contract` : `The last business review was ${days} days ago (${last.date})`;
    yield {
      message: `${fact}; ${segment.label} accounts have one every ${cadence} days, and none is planned.`,
      help: 'Agree on a date, and record it as a planned touchpoint of type qbr.',
      path: last?.path ?? [data.touchpoints === undefined ? 'reviews' : 'touchpoints'],
      at: last === undefined ? 'key' : 'value',
    };
  },
};
