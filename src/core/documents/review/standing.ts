import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import { daysSinceStart, ONBOARDING_DAYS } from '../../model/onboardingAge';
import type { Segment } from '../../model/segments';
import type { AccountData, Audience } from '../documentInput';

/**
 * How the account stands, which decides what a review says and what we offer (L10); `starting` in the first 90 days (L6), whose figures
 * say little yet; `unknown` without a score.
 */
export type Standing = 'thriving' | 'healthy' | 'at-risk' | 'starting' | 'unknown';

/** H2's edges: from 80 on thriving, from 60 on healthy, below 40 critical, which a good start never is. */
export function standingOf({ score }: HealthScore, onboardingDays: number | null): Standing {
  if (onboardingDays !== null && (score ?? 40) >= 40) return 'starting';
  return score === null ? 'unknown' : score >= 80 ? 'thriving' : score >= 60 ? 'healthy' : 'at-risk';
}

/** Beside others, a customer who is not well or has just begun learns nothing but that; our own people may look. */
export function isShownPeers(standing: Standing, audience: Audience): boolean {
  return audience === 'internal' || (standing !== 'at-risk' && standing !== 'starting');
}

/** Something that we put on the table, by an id of `words/review.yaml`. */
export type OfferId = 'early_access' | 'advisory_board' | 'case_study' | 'adoption_session' | 'plan_refresh' | 'recovery_plan' | 'executive_line' | 'repair_session' | 'launch_session' | 'weekly_call';

/**
 * What we offer by standing (L10): to a thriving customer the roadmap and a stage, to a healthy one more from what they have, to one at
 * risk a recovery, to a new one help at the start. Customers who are served lightly get what we can keep (S4), and what a customer does
 * for us already is not asked for again.
 */
export function offersFor(standing: Standing, light: boolean, { advocacy }: AccountData): readonly OfferId[] {
  switch (standing) {
    case 'thriving': {
      const board: readonly OfferId[] = light || advocacy?.advisory_board === true ? [] : ['advisory_board'];
      const story: readonly OfferId[] = advocacy?.case_study === true ? [] : ['case_study'];
      return ['early_access', ...board, ...story];
    }
    case 'healthy':
      return light ? ['adoption_session'] : ['adoption_session', 'plan_refresh'];
    case 'at-risk':
      return light ? ['repair_session'] : ['recovery_plan', 'executive_line'];
    case 'starting':
      return light ? ['launch_session'] : ['launch_session', 'weekly_call'];
    case 'unknown':
      return [];
  }
}

/** Whether the customer meets us for reviews at most once a year. */
export function isServedLightly(segment: Segment | undefined): boolean {
  const days = segment?.qbrDays;
  return segment !== undefined && (days === undefined || days === 0 || days >= 365);
}

/** Days since the contract's start while the account is in its onboarding's days (L6), 0-90; null later, and where no start is recorded. */
export function daysOfOnboarding(account: AccountData, asOf: IsoDay): number | null {
  const days = daysSinceStart({ data: account, asOf });
  return days !== undefined && days <= ONBOARDING_DAYS ? days : null;
}
