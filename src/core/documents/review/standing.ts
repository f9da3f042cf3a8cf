import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import type { AccountData } from '../documentInput';

/** How the account stands, which decides what we offer (L10); `unknown` without a score. */
export type Standing = 'thriving' | 'healthy' | 'at-risk' | 'unknown';

/** H2's edges: from 80 on thriving, from 60 on healthy. */
export function standingOf({ score }: HealthScore): Standing {
  return score === null ? 'unknown' : score >= 80 ? 'thriving' : score >= 60 ? 'healthy' : 'at-risk';
}

/** Something that we put on the table, by an id of `words/review.yaml`. */
export type OfferId = 'early_access' | 'advisory_board' | 'case_study' | 'adoption_session' | 'plan_refresh' | 'recovery_plan' | 'executive_line';

/**
 * What we offer by standing (L10): to a thriving customer the roadmap and a stage, to a healthy one more from what they have, to one at
 * risk a recovery of 30 days. What a thriving customer does for us already is not asked for again.
 */
export function offersFor(standing: Standing, { advocacy }: AccountData): readonly OfferId[] {
  switch (standing) {
    case 'thriving':
      return [
        'early_access',
        ...(advocacy?.advisory_board === true ? [] : (['advisory_board'] as const)),
        ...(advocacy?.case_study === true ? [] : (['case_study'] as const)),
      ];
    case 'healthy':
      return ['adoption_session', 'plan_refresh'];
    case 'at-risk':
      return ['recovery_plan', 'executive_line'];
    case 'unknown':
      return [];
  }
}

/** The first phase of an account (L6); figures of value come later. */
const ONBOARDING_DAYS = 90;

/** Days since the contract's start while the account is in its first 90 (L6); null later, and where no start is recorded. */
export function daysOfOnboarding({ contract }: AccountData, asOf: IsoDay): number | null {
  if (contract?.start === undefined || contract.start > asOf) return null;
  const days = daysBetween(contract.start, asOf);
  return days < ONBOARDING_DAYS ? days : null;
}
