import type { ScoredAccount } from '../engine';
import type { SourceDocument } from '../model/sourceDocument';
import { accountsOf, healthOf } from './scoring';
import type { ScoreBasis } from './scoring';

/** Scores each text once under the same model, peers, segments and day, however many features ask while somebody types. */
export class ScoredDocuments {
  private readonly kept = new WeakMap<SourceDocument, ScoreBasis & { readonly accounts: readonly ScoredAccount[] }>();

  of(document: SourceDocument, basis: ScoreBasis): readonly ScoredAccount[] {
    const { model, peers, segments, asOf } = basis;
    const known = this.kept.get(document);
    if (known?.model === model && known.peers === peers && known.segments === segments && known.asOf === asOf) return known.accounts;
    const accounts = accountsOf(document).map((read) => ({ account: read.account, health: healthOf(read, basis) }));
    this.kept.set(document, { ...basis, accounts });
    return accounts;
  }
}
