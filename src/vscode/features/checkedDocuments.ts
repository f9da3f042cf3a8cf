import type { CancellationToken, TextDocument } from 'vscode';
import type { Finding } from '../../core/finding';
import type { DocumentReader, OpenDocument } from '../host/documentReader';

/** The findings of one version of a document. */
export interface CheckedDocument extends OpenDocument {
  readonly findings: readonly Finding[];
}

/** Checks each version of a document once, for diagnostics and quick fixes alike. */
export class CheckedDocuments {
  private latest = new WeakMap<TextDocument, CheckedDocument>();

  constructor(private readonly reader: DocumentReader) {}

  /** Undefined when the document is none of ours, was closed, changed meanwhile, or nobody waits any more. */
  async check(document: TextDocument, token: CancellationToken): Promise<CheckedDocument | undefined> {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known;
    const kept = this.latest;
    const open = await this.reader.read(document);
    if (open === undefined || token.isCancellationRequested) return undefined;
    const findings = await open.portfolio.engine.check(open.source, token);
    if (token.isCancellationRequested || document.isClosed || document.version !== open.version) return undefined;
    const checked = { ...open, findings };
    kept.set(document, checked);
    return checked;
  }

  /** Forgets all findings: settings, the model or other files have changed. */
  clear(): void {
    this.latest = new WeakMap();
  }
}
