import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';

/** Reads each text once, however many features ask. Keeps the latest text of a file only. */
export class DocumentCache {
  private readonly kept = new Map<string, { readonly text: string; readonly document: SourceDocument | undefined }>();

  /** @param most how many files are kept */
  constructor(private readonly most: number) {}

  /** The document of this text; undefined when it is none of our kinds. `caret` is the offset where a person types. */
  read(file: string, text: string, caret?: number): SourceDocument | undefined {
    const known = this.kept.get(file);
    if (known?.text === text) return known.document;
    const document = readDocument(file, text, caret === undefined ? {} : { caret });
    this.kept.delete(file);
    this.kept.set(file, { text, document });
    if (this.kept.size > this.most) this.forgetOldest();
    return document;
  }

  private forgetOldest(): void {
    for (const file of this.kept.keys()) {
      this.kept.delete(file);
      return;
    }
  }
}
