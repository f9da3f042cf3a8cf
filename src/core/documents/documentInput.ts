import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { PlanData } from '../model/planInput';
import type { Settings } from '../model/settings';
import type { PeerGroup } from './peers/peers';
import type { ScorePoint } from './score/trend';

/** Who will read the document. A customer's copy holds nothing that is marked internal, and no talk of risk. */
export type Audience = 'customer' | 'internal';

export type AccountData = Account['data'];

/** All that a document is computed from; nothing else is read, so the same input gives the same document. */
export interface DocumentInput {
  readonly account: AccountData;
  readonly plan?: PlanData;
  readonly health: HealthScore;
  readonly settings: Settings;
  readonly asOf: IsoDay;
  /**
   * The day on which the document was first made, where it is made anew on a later one. What began with it stays: the weeks of a plan, the
   * quarter of a review. Use `startOf`.
   */
  readonly since?: IsoDay;
  readonly audience: Audience;
  /** Ids of the metrics that the health model declares as internal; a customer's copy of `account` has none of them. */
  readonly internalMetrics?: readonly string[];
  /** Why the customer might leave (R5), where the person who asks knows it. */
  readonly reason?: string;
  /** What is usual in the account's segment; only for documents with the input `portfolio`, and only where enough others are there. */
  readonly peers?: PeerGroup;
  /** Earlier scores, oldest first; only for documents with the input `history`, where the host has one. */
  readonly trend?: readonly ScorePoint[];
}

/** The day that a document's own time counts from: the one on which it was first made. */
export function startOf({ since, asOf }: Pick<DocumentInput, 'since' | 'asOf'>): IsoDay {
  return since ?? asOf;
}
