import { daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { Account } from './account';

interface Scene {
  readonly data: Pick<Account['data'], 'contract' | 'onboarding'>;
  readonly asOf: IsoDay;
}

/** Onboarding ends with day 90 (L6). */
export const ONBOARDING_DAYS = 90;
/** The programme from kickoff to handoff takes six weeks (L2). */
const PROGRAMME_DAYS = 42;

/** Days since the contract began, 0 on its first day; undefined where that day is not known or lies ahead. */
export function daysSinceStart({ data, asOf }: Scene): number | undefined {
  const start = data.contract?.start;
  return start === undefined || start > asOf ? undefined : daysBetween(start, asOf);
}

/** Whether the account is being set up: as its onboarding says, else until day 90 of the contract. */
export function isOnboarding(scene: Scene): boolean {
  const { status, completed_date: completed } = scene.data.onboarding ?? {};
  if (status === 'complete' || (completed !== undefined && completed <= scene.asOf)) return false;
  return status !== undefined || (daysSinceStart(scene) ?? Infinity) <= ONBOARDING_DAYS;
}

/** Whether little use is what one expects: in the programme's six weeks (L2), and to day 90 (L6) where the onboarding is said to be under way. */
export function isSettlingIn(scene: Scene): boolean {
  const limit = scene.data.onboarding?.status === undefined ? PROGRAMME_DAYS : ONBOARDING_DAYS;
  return isOnboarding(scene) && (daysSinceStart(scene) ?? 0) <= limit;
}
