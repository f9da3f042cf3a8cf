import type { LongRun } from '../../longRun';
import type { PastScore } from '../../playbooks/accountHealth';
import { matchPlaybook } from '../../playbooks/matchPlaybook';
import { matchScene } from '../../playbooks/matchScene';
import type { MatchScene } from '../../playbooks/matchScene';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { PlaybookMatch } from '../../playbooks/match';
import type { ScoredAccount } from '../../engine';
import { inTurns } from '../inTurns';
import { isSameBasis } from '../scoredDocuments';
import { segmentIdOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import { IndexedScores } from './indexedScores';
import type { MatchBasis } from './matchBasis';
import { PastScores } from './pastScores';

interface Kept {
  readonly basis: MatchBasis;
  readonly matches: WeakMap<ReadAccount, PlaybookMatch>;
}

/** Accounts looked at between two pauses. */
const AT_ONCE = 50;

/** Holds playbooks against accounts. What was found is kept until the account, the playbook or what both are judged by is another. */
export class Matcher {
  private readonly scores = new IndexedScores();
  private readonly past = new PastScores();
  private readonly kept = new WeakMap<CompiledPlaybook, Kept>();

  /** For each account, in their order, what each playbook is to it, in theirs; a run that is cancelled gives what it has. */
  async all(playbooks: readonly CompiledPlaybook[], accounts: readonly ReadAccount[], basis: MatchBasis, run: LongRun): Promise<readonly (readonly PlaybookMatch[])[]> {
    const known = playbooks.map((playbook) => this.matchesOf(playbook, basis));
    const found: (readonly PlaybookMatch[])[] = [];
    for await (const read of inTurns(accounts, run, AT_ONCE)) {
      let scene: MatchScene | undefined;
      found.push(
        playbooks.map((playbook, index) => {
          const before = known[index]!.get(read);
          if (before !== undefined) return before;
          scene ??= this.sceneOf(read, basis);
          const match = matchPlaybook(playbook, scene);
          known[index]!.set(read, match);
          return match;
        }),
      );
    }
    return found;
  }

  /** The same for one account that was scored already. */
  one(playbooks: readonly CompiledPlaybook[], scored: ScoredAccount, basis: MatchBasis): readonly PlaybookMatch[] {
    const scene = sceneOf(scored, basis);
    return playbooks.map((playbook) => matchPlaybook(playbook, scene));
  }

  private sceneOf(read: ReadAccount, basis: MatchBasis): MatchScene {
    const past = basis.pastOf(read.account);
    return sceneOf({ account: read.account, health: this.scores.of(read, basis.scoring) }, basis, past && this.past.of(read, past, basis.scoring, basis.loaded));
  }

  private matchesOf(playbook: CompiledPlaybook, basis: MatchBasis): Kept['matches'] {
    const before = this.kept.get(playbook);
    if (before !== undefined && isSameMatchBasis(before.basis, basis)) return before.matches;
    const matches: Kept['matches'] = new WeakMap();
    this.kept.set(playbook, { basis, matches });
    return matches;
  }
}

/** An account as playbooks are held against it. @param past its earlier scores; undefined where there is no history */
export function sceneOf({ account, health }: ScoredAccount, { scoring, peers, pastOf }: MatchBasis, past: PastScore | undefined = pastOf(account)): MatchScene {
  const segment = segmentIdOf(account, scoring.segments);
  const context = {
    asOf: scoring.asOf,
    ...(segment !== undefined && { segment }),
    ...(peers !== undefined && { peerMedian: peers.median.bind(peers) }),
  };
  return matchScene(account, health, context, past);
}

function isSameMatchBasis(a: MatchBasis, b: MatchBasis): boolean {
  return isSameBasis(a.scoring, b.scoring) && a.peers === b.peers && a.loaded === b.loaded && a.history?.kind === b.history?.kind;
}
