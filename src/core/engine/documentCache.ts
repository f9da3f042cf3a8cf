import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import { IncrementalReader } from '../yaml/incrementalReader';
import { readWhole } from '../yaml/readWhole';
import type { YamlSource } from '../yaml/sourceTree';

interface Kept {
  readonly text: string;
  readonly document: SourceDocument | undefined;
  readonly reader: IncrementalReader;
}

/** Reads each text once, however many features ask, and after an edit only what it touched. Keeps the latest text of a file only. */
export class DocumentCache {
  private readonly kept = new Map<string, Kept>();

  /** @param most how many files are kept */
  constructor(private readonly most: number) {}

  /** The document of this text; undefined when it is none of our kinds. `caret` is the offset where a person types. */
  read(file: string, text: string, caret?: number): SourceDocument | undefined {
    const known = this.kept.get(file);
    if (known?.text === text) return known.document;
    const reader = known?.reader ?? new IncrementalReader();
    const document = readDocument(file, text, { ...(caret === undefined ? {} : { caret }), read: (next, options) => reader.read(next, options) });
    this.kept.delete(file);
    this.kept.set(file, { text, document, reader });
    if (this.kept.size > this.most) this.forgetOldest();
    return document;
  }

  /** The document of a file's text for those who look at many files: the one that is kept where the text is that, else read and not kept. */
  share(file: string, text: string): SourceDocument | undefined {
    const known = this.kept.get(file);
    return known?.text === text ? known.document : readDocument(file, text);
  }

  /** The tree of a text that the file might have; nothing of it is kept. Quick where it differs little from the file's last one. */
  peek(file: string, text: string): YamlSource {
    const known = this.kept.get(file);
    return known === undefined ? readWhole(text) : known.reader.peek(text);
  }

  private forgetOldest(): void {
    for (const file of this.kept.keys()) {
      this.kept.delete(file);
      return;
    }
  }
}
