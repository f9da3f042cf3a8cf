import type { Facts } from '../expression/facts';
import { factsOf } from '../health/accountFacts';
import type { ScoreContext } from '../health/accountFacts';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { JsonObject } from '../yaml/sourceTree';
import { accountHealth } from './accountHealth';
import type { PastScore } from './accountHealth';
import type { PlaybookRuns } from './playbookRuns';
import { runsOf } from './playbookRuns';

/** An account on one day, as all playbooks are held against it: made once, asked often. */
export interface MatchScene {
  readonly account: Account;
  readonly health: HealthScore;
  readonly facts: Facts;
  /** By the ids of playbooks. */
  readonly runs: ReadonlyMap<string, PlaybookRuns>;
}

/**
 * @param context the day, the segment and the medians with which the account was scored
 * @param past its earlier scores, on the days that the playbooks announce (`looksBack`); undefined where there is no history at all
 */
export function matchScene(account: Account, health: HealthScore, context: ScoreContext, past: PastScore | undefined): MatchScene {
  const facts = { ...factsOf(account.data as JsonObject, context), health: accountHealth(health, past) };
  return { account, health, facts, runs: runsOf(account.data) };
}
