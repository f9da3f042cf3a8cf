import type { Facts } from '../expression/facts';
import { factsOf } from '../health/accountFacts';
import type { ScoreContext } from '../health/accountFacts';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { JsonObject } from '../yaml/sourceTree';
import { AccountHealth } from './accountHealth';
import type { PastScore } from './accountHealth';
import type { PlaybookRuns } from './playbookRuns';
import { runsByPlaybook } from './playbookRuns';

/** An account on one day, as all playbooks are held against it: made once, asked often. */
export interface MatchScene {
  readonly account: Account;
  readonly health: HealthScore;
  readonly facts: Facts;
  /** What was done about a playbook; undefined where nothing was. */
  runsOf(playbook: string): PlaybookRuns | undefined;
}

/**
 * @param context the day, the segment and the medians with which the account was scored
 * @param past its earlier scores, on the days that the playbooks announce (`looksBack`); undefined where there is no history at all
 */
export function matchScene(account: Account, health: HealthScore, context: ScoreContext, past: PastScore | undefined): MatchScene {
  const { data, asOf, segment, peerMedian } = factsOf(account.data as JsonObject, context);
  return new Scene(account, health, { data, asOf, segment, peerMedian, health: new AccountHealth(health, past) });
}

class Scene implements MatchScene {
  private runs: ReadonlyMap<string, PlaybookRuns> | undefined;

  constructor(
    readonly account: Account,
    readonly health: HealthScore,
    readonly facts: Facts,
  ) {}

  runsOf(playbook: string): PlaybookRuns | undefined {
    this.runs ??= runsByPlaybook(this.account.data);
    return this.runs.get(playbook);
  }
}
