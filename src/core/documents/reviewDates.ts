import { addDays, daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { AccountData } from './documentInput';
import type { PlanData } from '../model/planInput';
import type { Settings } from '../model/settings';
import { segmentById, segmentForArr } from '../model/segments';
import { orGap, present } from './known';
import type { Known } from './known';
import type { Quarter } from './quarter';
import { workingDay } from './workingDay';

type Review = NonNullable<NonNullable<AccountData['reviews']>[number]>;

/** How far ahead a date counts as this quarter's review, and how far back a review counts as just held. */
const AHEAD_DAYS = 45;
const BACK_DAYS = 45;

/** The quarter's business review as the account records it: held lately, or the next one; undefined when neither is there. */
export function reviewOf(account: AccountData, quarter: Quarter, asOf: IsoDay): Review | undefined {
  const reviews = present(account.reviews).filter((review) => (review.type ?? 'qbr') === 'qbr' && review.date !== undefined);
  const near = reviews.filter((review) => {
    const days = daysBetween(asOf, review.date!);
    return review.date! >= quarter.start && days >= -BACK_DAYS && days <= AHEAD_DAYS;
  });
  return near.sort((a, b) => Math.abs(daysBetween(asOf, a.date!)) - Math.abs(daysBetween(asOf, b.date!)))[0];
}

/** When this quarter's review takes place: the recorded or planned meeting, or the plan's next review when it is near. */
export function reviewDate(account: AccountData, plan: PlanData | undefined, quarter: Quarter, asOf: IsoDay): Known<IsoDay> {
  const near = (day: IsoDay | undefined): day is IsoDay => day !== undefined && day >= asOf && daysBetween(asOf, day) <= AHEAD_DAYS;
  const planned = present(account.touchpoints).find((touch) => touch.type === 'qbr' && touch.status === 'planned' && near(touch.date));
  const next = near(plan?.next_review) ? plan.next_review : undefined;
  return orGap(reviewOf(account, quarter, asOf)?.date ?? planned?.date ?? next, 'next_review', 'date of the review', 'success-plan');
}

/** The review after this one: its recorded date, the plan's, or the segment's cadence counted from this one, on a working day. */
export interface NextReview {
  readonly date: Known<IsoDay>;
  /** Whether the segment meets on request only; then there is no date to expect. */
  readonly on_request: boolean;
}

export function nextReview(input: { account: AccountData; plan: PlanData | undefined; settings: Settings; quarter: Quarter; asOf: IsoDay }): NextReview {
  const { account, plan, settings, quarter, asOf } = input;
  const held = reviewDate(account, plan, quarter, asOf);
  const from = typeof held === 'string' ? held : asOf;
  const recorded = [reviewOf(account, quarter, asOf)?.next_date, plan?.next_review].find((day) => day !== undefined && day > from);
  if (recorded !== undefined) return { date: recorded, on_request: false };
  const cadence = cadenceOf(account, settings);
  if (cadence !== undefined && cadence > 0) return { date: workingDay(addDays(from, cadence)), on_request: false };
  return { date: orGap<IsoDay>(undefined, 'next_review', 'date of the next review', 'success-plan'), on_request: cadence === 0 };
}

/** Days between two reviews by the account's segment, or by its ARR where it names none; 0 when there are none, undefined when unknown. */
function cadenceOf(account: AccountData, { segments }: Settings): number | undefined {
  const segment = account.segment === undefined ? segmentForArr(segments, account.arr ?? NaN) : segmentById(segments, account.segment);
  return segment === undefined ? undefined : (segment.qbrDays ?? 0);
}
