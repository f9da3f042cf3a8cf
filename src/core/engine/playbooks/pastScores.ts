import type { PastScore } from '../../playbooks/accountHealth';
import type { ReadAccount, ScoreBasis } from '../scoring';
import { isSameBasis } from '../scoredDocuments';

type Known = ReturnType<PastScore>;

/**
 * The earlier scores of accounts as they were read, each worked out once until other states are loaded or scores rest on something else: while
 * somebody writes a trigger that looks back, reading all texts of then at each keystroke would take most of a second.
 */
export class PastScores {
  private basis: ScoreBasis | undefined;
  private loaded: object | undefined;
  private known = new WeakMap<ReadAccount, Map<number, Known>>();

  /** @param past gives what is not known yet */
  of(read: ReadAccount, past: PastScore, basis: ScoreBasis, loaded: object | undefined): PastScore {
    if (this.basis === undefined || !isSameBasis(this.basis, basis) || this.loaded !== loaded) {
      this.basis = basis;
      this.loaded = loaded;
      this.known = new WeakMap();
    }
    const scores = this.known.get(read) ?? new Map<number, Known>();
    this.known.set(read, scores);
    return (daysAgo) => {
      if (!scores.has(daysAgo)) scores.set(daysAgo, scoreOf(past(daysAgo)));
      return scores.get(daysAgo);
    };
  }
}

/** Without all that the score was made of. */
function scoreOf(state: Known): Known {
  return state && { health: { score: state.health.score } };
}
