import { isMatch } from './match';
import type { MatchState, PlaybookMatch } from './match';

/** How many accounts a playbook matches and what they pay, and what was done about them. */
export interface MatchCounts {
  /** Accounts whose trigger is true, whatever was done about them. */
  readonly matches: number;
  /** Their ARR in plain units of the currency; one that gives none counts as 0. */
  readonly arr: number;
  readonly states: Readonly<Record<MatchState, number>>;
}

/** @param matches of one playbook, or of one account */
export function matchCounts(matches: readonly PlaybookMatch[]): MatchCounts {
  const states: Record<MatchState, number> = { due: 0, 'under-way': 0, cooldown: 0, snoozed: 0, handled: 0, unknown: 0, no: 0 };
  for (const { state } of matches) states[state]++;
  const matching = matches.filter(isMatch);
  return { matches: matching.length, arr: matching.reduce((sum, { account }) => sum + (account.data.arr ?? 0), 0), states };
}
