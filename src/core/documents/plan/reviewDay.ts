import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { accountCadence } from '../account/howServed';
import { indexed } from '../known';
import { onboardingState } from '../start/onboardingState';
import { workingDay } from '../dates/workingDay';
import type { PlanFacts } from './planMilestones';

/**
 * The day of the plan's next review, for a plan that has none ahead: the review on record, else day 90 of the onboarding (L4), else
 * the segment's rhythm counted from the last review (S1-S3): reviews, where it has none check-ins, else messages. Undefined where
 * the segment has no rhythm at all, or none is known.
 */
export function nextReviewDay({ account, settings, asOf }: Omit<PlanFacts, 'plan'>): IsoDay | undefined {
  const days = reviewDays(account);
  const planned = days.filter((day) => day >= asOf).sort()[0];
  if (planned !== undefined) return planned;
  const { phase, end } = onboardingState(account, asOf);
  if ((phase === 'ahead' || phase === 'running') && end !== null && end >= asOf) return end;
  const segment = accountCadence(account, settings);
  const rhythm = [segment?.qbrDays, segment?.checkInDays, segment?.messageDays].find((each) => each !== undefined && each > 0);
  if (rhythm === undefined) return undefined;
  const last = days.filter((day) => day < asOf).sort().at(-1);
  const next = last === undefined ? asOf : addDays(last, rhythm);
  return workingDay(next > asOf ? next : addDays(asOf, rhythm));
}

/** Business reviews on record, held and planned. */
function reviewDays(account: PlanFacts['account']): IsoDay[] {
  const reviews = indexed(account.reviews).flatMap(({ item: { type = 'qbr', date, next_date: next } }) => (type === 'qbr' ? [date, next] : []));
  const contacts = indexed(account.touchpoints).flatMap(({ item: { type, status, date } }) => (type === 'qbr' && status !== 'missed' && status !== 'cancelled' ? [date] : []));
  return [...reviews, ...contacts].filter((day) => day !== undefined);
}
