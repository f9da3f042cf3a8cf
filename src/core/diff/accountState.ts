import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { PlanData } from '../model/planInput';
import type { YamlPath } from '../yaml/sourceTree';

/** One account on one side of a change, with all that is compared. */
export interface AccountState {
  readonly account: Account;
  readonly health: HealthScore;
  /** Id of its segment; undefined where it has none. */
  readonly segment: string | undefined;
  /** Whether they are a customer no more on the day of the comparison. */
  readonly hasLeft: boolean;
  /** Its success plan; undefined where it has none. */
  readonly plan: PlanData | undefined;
  /** The 1-based line of a field in the account's file; undefined where it does not stand there. */
  readonly lineOf: (path: YamlPath) => number | undefined;
  /** The same for the plan, where that stands in the account's file. */
  readonly planLineOf: (path: YamlPath) => number | undefined;
}

/** An account before and after; one side is undefined where it is not there. */
export interface AccountPair {
  readonly before: AccountState | undefined;
  readonly after: AccountState | undefined;
}
