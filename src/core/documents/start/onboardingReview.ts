import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import type { AccountData } from '../documentInput';
import { workingDay } from '../dates/workingDay';
import { lowestFeature } from './adoption';
import type { OnboardingMilestone } from './onboardingMilestones';
import { WIDE_USE } from './reached';

/** Something that the first ninety days should have brought and that is not there. */
export interface OpenPoint {
  readonly kind: 'milestone' | 'goals' | 'seats' | 'feature';
  readonly milestone: OnboardingMilestone | null;
  readonly name: string | null;
  readonly count: number | null;
  readonly of: number | null;
  readonly share: number | null;
  readonly source: string | null;
}

/** A look back at an onboarding whose ninety days are over: what was reached, what is open, and a restart of thirty days for that. */
export interface OnboardingReview {
  readonly reached: readonly OnboardingMilestone[];
  readonly open: readonly OpenPoint[];
  /** Days of the restart, counted from the first working day of the document; null when nothing is open. */
  readonly restart: { readonly agree_by: IsoDay; readonly close_by: IsoDay; readonly check_on: IsoDay } | null;
}

const NOTHING = { milestone: null, name: null, count: null, of: null, share: null, source: null };

/**
 * An account past its ninety days gets no plan of days long gone. What is not on record is open only where the plan names it:
 * nobody can tell of a customer of three years when the set-up was done, and asking would help no one.
 * @param from day from which the restart counts
 */
export function onboardingReview(milestones: readonly OnboardingMilestone[], account: AccountData, plan: PlanData | undefined, from: IsoDay): OnboardingReview {
  const reached = milestones.filter(({ status }) => status === 'done');
  const open: OpenPoint[] = [
    ...milestones.filter(({ status, name }) => status !== 'done' && name !== null).map((milestone): OpenPoint => ({ ...NOTHING, kind: 'milestone', milestone, name: milestone.name, source: milestone.source })),
    ...openGoals(plan),
    ...openSeats(account),
    ...openFeature(account),
  ];
  const start = workingDay(from);
  const day = (days: number) => workingDay(addDays(start, days));
  return { reached, open, restart: open.length === 0 ? null : { agree_by: day(7), close_by: day(21), check_on: day(30) } };
}

function openGoals(plan: PlanData | undefined): OpenPoint[] {
  return (plan?.business_objectives ?? []).length > 0 ? [] : [{ ...NOTHING, kind: 'goals', source: plan === undefined ? null : 'success-plan:business_objectives' }];
}

function openSeats({ scores, contract }: AccountData): OpenPoint[] {
  const active = scores?.product_usage?.active_users;
  const seats = contract?.seats_licensed;
  if (active === undefined || !seats || active / seats >= WIDE_USE) return [];
  return [{ ...NOTHING, kind: 'seats', count: active, of: seats, share: active / seats, source: 'scores.product_usage.active_users' }];
}

function openFeature(account: AccountData): OpenPoint[] {
  const feature = lowestFeature(account);
  return feature?.core === true ? [{ ...NOTHING, kind: 'feature', name: feature.name, share: feature.adoption, source: `${feature.source}.adoption` }] : [];
}
