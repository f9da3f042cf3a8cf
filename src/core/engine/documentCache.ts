import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';

/** The files that stand side by side on a screen. More would make bulk work slower: trees that live long cost the collector dearly. */
const KEPT_DOCUMENTS = 8;

/** Reads each text once, however many features ask. Keeps the latest text of a file only. */
export class DocumentCache {
  private readonly kept = new Map<string, { readonly text: string; readonly document: SourceDocument | undefined }>();

  /** The document of this text; undefined when it is none of our kinds. `caret` is the offset where a person types. */
  read(file: string, text: string, caret?: number): SourceDocument | undefined {
    const known = this.kept.get(file);
    if (known?.text === text) return known.document;
    const document = readDocument(file, text, caret === undefined ? {} : { caret });
    this.kept.delete(file);
    this.kept.set(file, { text, document });
    if (this.kept.size > KEPT_DOCUMENTS) this.forgetOldest();
    return document;
  }

  private forgetOldest(): void {
    for (const file of this.kept.keys()) {
      this.kept.delete(file);
      return;
    }
  }
}
