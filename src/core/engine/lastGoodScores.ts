import type { ScoredAccount } from '../engine';
import type { SourceDocument } from '../model/sourceDocument';

/** Enough for every file that is open in an editor. */
const KEPT_FILES = 64;

export interface ShownScores {
  readonly document: SourceDocument;
  readonly accounts: readonly ScoredAccount[];
  readonly stale: boolean;
}

/**
 * Keeps the scores of each file's last text that parsed, so that figures stay where they are while somebody types
 * (architecture decision 10).
 */
export class LastGoodScores {
  private readonly kept = new Map<string, ShownScores>();

  /** What to show for a document: its own scores when its text parses, else the last good ones, marked stale. */
  show(document: SourceDocument, accounts: readonly ScoredAccount[]): ShownScores {
    if (document.yaml.state === 'whole') return this.keep(document, accounts);
    const last = this.kept.get(document.file);
    if (last === undefined) return { document, accounts, stale: true };
    const stillThere = last.accounts.filter(({ account }) => document.sheets[account.sheet]?.kind === 'account');
    if (stillThere.length === last.accounts.length) return { document, accounts: last.accounts, stale: true };
    // Nothing of the account could be read: its lenses stay at the places that they last had.
    return { document: last.document, accounts: last.accounts, stale: true };
  }

  private keep(document: SourceDocument, accounts: readonly ScoredAccount[]): ShownScores {
    const shown = { document, accounts, stale: false };
    this.kept.delete(document.file);
    this.kept.set(document.file, shown);
    if (this.kept.size > KEPT_FILES) this.kept.delete(this.kept.keys().next().value!);
    return shown;
  }
}
