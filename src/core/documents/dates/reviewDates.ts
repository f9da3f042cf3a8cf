import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import type { PlanData } from '../../model/planInput';
import type { Settings } from '../../model/settings';
import { accountCadence } from '../account/howServed';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { contactsPlanned } from '../records/contacts';
import type { Quarter } from './quarter';
import { workingDay } from './workingDay';

type Review = NonNullable<NonNullable<AccountData['reviews']>[number]>;

/** A review as the account records it, and where it stands there: `reviews.2`. */
export interface RecordedReview {
  readonly review: Review;
  readonly source: string;
}

/** Texts of a list in the account, and where the list stands. */
export interface RecordedTexts {
  readonly texts: readonly (string | undefined)[] | undefined;
  readonly source: string;
}

/** How far ahead a date counts as this quarter's review, and how far back a review counts as just held. */
const AHEAD_DAYS = 45;
const BACK_DAYS = 45;

/** The quarter's business review as the account records it: held lately, or the next one; undefined when neither is there. */
export function reviewOf(account: AccountData, quarter: Quarter, asOf: IsoDay): RecordedReview | undefined {
  const reviews = indexed(account.reviews)
    .map(({ item, index }): RecordedReview => ({ review: item, source: `reviews.${index}` }))
    .filter(({ review }) => (review.type ?? 'qbr') === 'qbr' && review.date !== undefined);
  const near = reviews.filter(({ review }) => {
    const days = daysBetween(asOf, review.date!);
    return review.date! >= quarter.start && days >= -BACK_DAYS && days <= AHEAD_DAYS;
  });
  return near.sort((a, b) => Math.abs(daysBetween(asOf, a.review.date!)) - Math.abs(daysBetween(asOf, b.review.date!)))[0];
}

/** When this quarter's review takes place, and the field that says so; the date is a gap, and the source null, where none does. */
export interface ReviewMeeting {
  readonly date: Known<IsoDay>;
  readonly source: string | null;
}

/** This quarter's review: the recorded or planned meeting, or the plan's next review when it is near. */
export function reviewMeeting(account: AccountData, plan: PlanData | undefined, quarter: Quarter, asOf: IsoDay): ReviewMeeting {
  const near = (day: IsoDay | undefined): day is IsoDay => day !== undefined && day >= asOf && daysBetween(asOf, day) <= AHEAD_DAYS;
  const recorded = reviewOf(account, quarter, asOf);
  if (recorded !== undefined) return { date: recorded.review.date!, source: `${recorded.source}.date` };
  const planned = contactsPlanned(account, asOf).find(({ date, entry }) => entry.type === 'qbr' && near(date));
  if (planned !== undefined) return { date: planned.date, source: `${planned.source}.date` };
  if (near(plan?.next_review)) return { date: plan.next_review, source: 'success-plan:next_review' };
  return { date: orGap<IsoDay>(undefined, 'next_review', 'date of the review', 'success-plan'), source: null };
}

/**
 * The review after this one: its recorded date, the plan's, the 90-day review of a new customer (L4), or the segment's cadence counted from
 * this one, on a working day.
 */
export interface NextReview extends ReviewMeeting {
  /** Whether the segment meets on request only; then there is no date to expect. */
  readonly on_request: boolean;
}

export function nextReview(input: { account: AccountData; plan: PlanData | undefined; settings: Settings; quarter: Quarter; asOf: IsoDay }): NextReview {
  const { account, plan, settings, quarter, asOf } = input;
  const held = reviewMeeting(account, plan, quarter, asOf).date;
  const from = typeof held === 'string' ? held : asOf;
  const after = (day: IsoDay | undefined): day is IsoDay => day !== undefined && day > from;
  const recorded = reviewOf(account, quarter, asOf);
  if (after(recorded?.review.next_date)) return { date: recorded.review.next_date, source: `${recorded.source}.next_date`, on_request: false };
  if (after(plan?.next_review)) return { date: plan.next_review, source: 'success-plan:next_review', on_request: false };
  const ninetyDays = account.contract?.start === undefined ? undefined : workingDay(addDays(account.contract.start, 90));
  if (after(ninetyDays)) return { date: ninetyDays, source: 'contract.start', on_request: false };
  const segment = accountCadence(account, settings);
  const days = segment?.qbrDays ?? 0;
  if (days > 0) return { date: workingDay(addDays(from, days)), source: 'segment', on_request: false };
  return { date: orGap<IsoDay>(undefined, 'next_review', 'date of the next review', 'success-plan'), source: null, on_request: segment !== undefined };
}
