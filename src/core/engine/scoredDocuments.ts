import { BoundedMap } from '../boundedMap';
import type { ScoredAccount } from '../engine';
import type { SourceDocument } from '../model/sourceDocument';
import { isSameData } from '../yaml/jsonValue';
import type { JsonObject } from '../yaml/sourceTree';
import { accountsOf, healthOf } from './scoring';
import type { ReadAccount, ScoreBasis } from './scoring';

interface Scored {
  readonly document: SourceDocument;
  readonly basis: ScoreBasis;
  readonly accounts: readonly (ScoredAccount & { readonly data: JsonObject })[];
}

/**
 * Scores each text once, however many features ask while somebody types, and not again when the edit was nowhere near what the
 * model reads.
 */
export class ScoredDocuments {
  private readonly latest: BoundedMap<Scored>;

  /** @param most how many files are kept */
  constructor(most: number) {
    this.latest = new BoundedMap(most);
  }

  of(document: SourceDocument, basis: ScoreBasis): readonly ScoredAccount[] {
    const last = this.latest.get(document.file);
    const before = last !== undefined && isSameBasis(last.basis, basis) ? last : undefined;
    if (before?.document === document) return before.accounts;
    const accounts = accountsOf(document).map((read, index) => {
      const old = before?.accounts[index];
      const health = old !== undefined && hasSameInputs(read, old.data, basis) ? old.health : healthOf(read, basis);
      return { account: read.account, health, data: read.data };
    });
    this.latest.set(document.file, { document, basis, accounts });
    return accounts;
  }
}

/** Whether scores on one are scores on the other. */
export function isSameBasis(a: ScoreBasis, b: ScoreBasis): boolean {
  return a.model === b.model && a.peers === b.peers && a.segments === b.segments && a.asOf === b.asOf;
}

/** Whether everything that the model reads is as in the text before. */
function hasSameInputs({ data }: ReadAccount, before: JsonObject, { model }: ScoreBasis): boolean {
  return model.model?.inputs.every((key) => isSameData(data[key], before[key])) ?? false;
}
