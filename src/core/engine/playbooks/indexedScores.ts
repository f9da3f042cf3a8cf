import type { HealthScore } from '../../health/healthScore';
import { isSameBasis } from '../scoredDocuments';
import { healthOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';

/** The scores of accounts as they were read, each worked out once until the account, or what scores rest on, is another. */
export class IndexedScores {
  private basis: ScoreBasis | undefined;
  private scores = new WeakMap<ReadAccount, HealthScore>();

  of(read: ReadAccount, basis: ScoreBasis): HealthScore {
    if (this.basis === undefined || !isSameBasis(this.basis, basis)) {
      this.basis = basis;
      this.scores = new WeakMap();
    }
    let health = this.scores.get(read);
    if (health === undefined) {
      health = healthOf(read, basis);
      this.scores.set(read, health);
    }
    return health;
  }
}
