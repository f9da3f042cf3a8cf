import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';

/** An account as its file stood at the end of an earlier day, scored on that day under the health model of now. */
export interface PastState {
  readonly day: IsoDay;
  readonly data: Account['data'];
  readonly health: HealthScore;
}

/**
 * The account so many days ago. Undefined where there is no history, where it does not reach so far, where the account did not exist
 * then or its text could not be read, and for days that nobody announced.
 */
export type Past = (daysAgo: number) => PastState | undefined;
