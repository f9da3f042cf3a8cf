import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { PlaybookHead } from './playbook';

/** How a playbook and an account stand to each other. The first five are those whose trigger is true: the playbook matches. */
export const MATCH_STATES = ['due', 'under-way', 'cooldown', 'snoozed', 'handled', 'unknown', 'no'] as const;

/**
 * - `due`: it applies now, and nothing was done about it;
 * - `under-way`: tasks of it are open;
 * - `cooldown`: it was run less than its cooldown ago;
 * - `snoozed`: somebody put it off until a day that lies ahead;
 * - `handled`: it was run for this very occasion;
 * - `unknown`: a field that decides it is missing. Never counted as a match;
 * - `no`: the trigger is false, the account is of another segment, or the customer has left and the trigger does not ask for that.
 */
export type MatchState = (typeof MATCH_STATES)[number];

/** One thing that made the trigger true, false or unknown, traceable to its place. */
export interface MatchReason {
  /** In plain words, on one line: "health.score is 34", "events has sponsor_left of 2025-10-03". */
  readonly text: string;
  /** The field of the account that it rests on; undefined for what stands in no field, such as the score. */
  readonly path: YamlPath | undefined;
}

/** One playbook held against one account on one day. */
export interface PlaybookMatch {
  readonly playbook: PlaybookHead;
  readonly account: Account;
  readonly health: HealthScore;
  readonly state: MatchState;
  /** Why, the weightiest first; of `no` what speaks against it. */
  readonly reasons: readonly MatchReason[];
  /** The day from which it applies again, where it is in cooldown or snoozed. */
  readonly until: IsoDay | undefined;
  /** The value of the dedupe key; undefined where there is no key or it has no value. */
  readonly occasion: JsonValue | undefined;
  /** The day of the last run; undefined where it never ran, or nobody wrote when. */
  readonly lastRun: IsoDay | undefined;
}

/** Whether the trigger is true, whatever was done about it. */
export function isMatch({ state }: Pick<PlaybookMatch, 'state'>): boolean {
  return state !== 'unknown' && state !== 'no';
}
