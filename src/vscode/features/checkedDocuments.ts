import type { CancellationToken, TextDocument } from 'vscode';
import type { CheckScope, Engine } from '../../core/engine';
import type { Finding } from '../../core/finding';
import type { DocumentReader, OpenDocument } from '../host/documentReader';

/** The findings of one version of a document. */
export interface CheckedDocument extends OpenDocument {
  readonly findings: readonly Finding[];
  readonly scope: CheckScope;
}

/** Checks each version of a document once, for diagnostics and quick fixes alike. */
export class CheckedDocuments {
  private latest = new WeakMap<TextDocument, CheckedDocument>();
  /** Engines that have read their whole portfolio once; what changes afterwards is read again quickly. */
  private readonly wellRead = new WeakSet<Engine>();
  private epoch = 0;

  constructor(private readonly reader: DocumentReader) {}

  /**
   * What can be told at once: everything, or what the document itself shows as long as the rest of its portfolio has not been read.
   * Undefined when the document is none of ours, was closed, changed meanwhile, or nobody waits any more.
   */
  async check(document: TextDocument, token: CancellationToken): Promise<CheckedDocument | undefined> {
    const known = this.latest.get(document);
    return known?.version === document.version ? known : this.run(document, token);
  }

  /** Everything, also what only the whole portfolio shows; reads it when it is not known. Undefined as for `check`. */
  async checkAcross(document: TextDocument, token: CancellationToken): Promise<CheckedDocument | undefined> {
    const known = this.latest.get(document);
    return known?.version === document.version && known.scope === 'portfolio' ? known : this.run(document, token, 'portfolio');
  }

  /** Forgets the findings of a document, or of all: other files that they rest on have changed. */
  forget(document?: TextDocument): void {
    this.epoch++;
    if (document === undefined) this.latest = new WeakMap();
    else this.latest.delete(document);
  }

  private async run(document: TextDocument, token: CancellationToken, wanted?: CheckScope): Promise<CheckedDocument | undefined> {
    const { epoch } = this;
    const open = await this.reader.read(document);
    if (open === undefined || token.isCancellationRequested) return undefined;
    const { engine } = open.portfolio;
    const scope = wanted ?? (this.wellRead.has(engine) || engine.isPortfolioKnown() ? 'portfolio' : 'own');
    const findings = await engine.check(open.source, token, scope);
    if (scope === 'portfolio' && engine.isPortfolioKnown()) this.wellRead.add(engine);
    if (token.isCancellationRequested || document.isClosed || document.version !== open.version) return undefined;
    const checked = { ...open, findings, scope };
    if (epoch === this.epoch) this.latest.set(document, checked);
    return checked;
  }
}
