import type { IsoDay } from '../calendar/isoDay';
import type { ScoredAccount } from '../engine';
import type { SourceDocument } from '../model/sourceDocument';
import type { LoadedModel } from './healthModels';
import type { Peers } from './peers';
import { accountsOf, healthOf } from './scoring';

/** All that a score rests on besides the text. */
interface Basis {
  readonly model: LoadedModel;
  readonly peers: Peers | undefined;
  readonly asOf: IsoDay;
}

/** Scores each text once under the same model, peers and day, however many features ask while somebody types. */
export class ScoredDocuments {
  private readonly kept = new WeakMap<SourceDocument, Basis & { readonly accounts: readonly ScoredAccount[] }>();

  of(document: SourceDocument, basis: Basis): readonly ScoredAccount[] {
    const { model, peers, asOf } = basis;
    const known = this.kept.get(document);
    if (known?.model === model && known.peers === peers && known.asOf === asOf) return known.accounts;
    const accounts = accountsOf(document).map((read) => ({ account: read.account, health: healthOf(read, model, asOf, peers) }));
    this.kept.set(document, { ...basis, accounts });
    return accounts;
  }
}
