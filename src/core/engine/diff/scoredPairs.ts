import type { SourceDocument } from '../../model/sourceDocument';
import { Peers } from '../peers';
import { segmentIdOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';
import { healthOf } from '../scoring';
import type { HealthScore } from '../../health/healthScore';
import { isSameBasis } from '../scoredDocuments';
import type { PairedAccounts } from './pairAccounts';

/** An account with the text that it stands in; without one where that did not change. */
export interface ScoredSide {
  readonly read: ReadAccount;
  readonly health: HealthScore;
  readonly document: SourceDocument | undefined;
}

export interface ScoredPair {
  readonly before: ScoredSide | undefined;
  readonly after: ScoredSide | undefined;
  /** The account as it is after, under what the state before judges by; undefined where both judge alike. */
  readonly between: HealthScore | undefined;
}

/** What scores rest on before and after. */
export interface BothBases {
  readonly before: ScoreBasis;
  readonly after: ScoreBasis;
}

/** Where accounts stand on each side; nowhere in files that did not change. */
export interface DocumentsOf {
  readonly before: (read: ReadAccount) => SourceDocument | undefined;
  readonly after: (read: ReadAccount) => SourceDocument | undefined;
}

/** Scores an account on both sides; once where nothing differs. */
export function scorePair(pair: PairedAccounts, bases: BothBases, documentOf: DocumentsOf): ScoredPair {
  const { before, after } = pair;
  const isAlike = isSameBasis(bases.before, bases.after);
  const now = after && healthOf(after, bases.after);
  const between = after === undefined || isAlike ? undefined : healthOf(after, bases.before);
  const then = before && (before === after ? (between ?? now)! : healthOf(before, bases.before));
  return {
    before: before && { read: before, health: then!, document: documentOf.before(before) },
    after: after && { read: after, health: now!, document: documentOf.after(after) },
    between,
  };
}

/** Medians over all accounts of one side. */
export function peersOf(accounts: readonly ReadAccount[], { segments }: Pick<ScoreBasis, 'segments'>): Peers {
  return new Peers(accounts.map(({ account, data }) => ({ segment: segmentIdOf(account, segments), data })));
}
