import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { ONBOARDING_DAYS } from '../../model/onboardingAge';
import type { AccountData } from '../documentInput';
import { workingDay } from '../dates/workingDay';
import { onboardingStart } from './onboardingMilestones';

/** Where an account stands in its onboarding on the day. */
export interface OnboardingState {
  /**
   * `unknown`: nobody knows when the contract began · `ahead`: it has not · `running`: day 0 to 90 · `past`: later, which calls for
   * a look back in place of a plan.
   */
  readonly phase: 'unknown' | 'ahead' | 'running' | 'past';
  /** Days since the contract's start, 0 on its first; null while unknown or ahead. */
  readonly day: number | null;
  readonly start: IsoDay | null;
  /** Day 90, off weekends. */
  readonly end: IsoDay | null;
  /** Whether it is said to be over: by its status or the day of its end. */
  readonly completed: boolean;
  readonly completed_date: IsoDay | null;
  /** Whether it is said to be still under way; after day 90 that is late. */
  readonly said_open: boolean;
}

export function onboardingState(account: AccountData, asOf: IsoDay): OnboardingState {
  const start = onboardingStart(account);
  const { status, completed_date: date } = account.onboarding ?? {};
  const completedDate = date !== undefined && date <= asOf ? date : null;
  const completed = status === 'complete' || completedDate !== null;
  const day = start === undefined || start > asOf ? null : daysBetween(start, asOf);
  return {
    phase: start === undefined ? 'unknown' : day === null ? 'ahead' : day <= ONBOARDING_DAYS ? 'running' : 'past',
    day,
    start: start ?? null,
    end: start === undefined ? null : workingDay(addDays(start, ONBOARDING_DAYS)),
    completed,
    completed_date: completedDate,
    said_open: status !== undefined && !completed,
  };
}
