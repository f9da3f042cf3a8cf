import { BoundedMap } from '../boundedMap';
import type { ScoredAccount } from '../engine';
import type { SourceDocument } from '../model/sourceDocument';
import { followEdit } from '../text/followEdit';

/** Enough for every file that is open in an editor. */
const KEPT_FILES = 64;

export interface ShownScores {
  /** The text that the scores are of; its places are led to the present text by `follow`. */
  readonly document: SourceDocument;
  readonly accounts: readonly ScoredAccount[];
  readonly stale: boolean;
  readonly follow: (offset: number) => number;
}

/**
 * Keeps the scores of each file's last text that parsed, so that figures stay where they are while somebody types
 * (architecture decision 10).
 */
export class LastGoodScores {
  private readonly kept = new BoundedMap<Pick<ShownScores, 'document' | 'accounts'>>(KEPT_FILES);

  /** What to show for a document: its own scores when its text parses, else the last good ones, marked stale. */
  show(document: SourceDocument, accounts: readonly ScoredAccount[]): ShownScores {
    const own = { document, accounts, follow: (offset: number) => offset };
    if (document.yaml.state === 'whole') {
      this.kept.set(document.file, { document, accounts });
      return { ...own, stale: false };
    }
    const last = this.kept.get(document.file);
    if (last === undefined) return { ...own, stale: true };
    return { ...last, stale: true, follow: followEdit(last.document.text, document.text) };
  }
}
