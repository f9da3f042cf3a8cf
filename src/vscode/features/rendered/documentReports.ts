import { workspace } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import type { DocumentLens } from '../../../core/documents/living/livingDocuments';
import type { Finding } from '../../../core/finding';
import { LineIndex } from '../../../core/text/lineIndex';
import type { Portfolios } from '../../host/portfolios';

/** What can be told of one version of a rendered document. */
export interface ReportedDocument {
  readonly document: TextDocument;
  readonly version: number;
  /** Shaped as a sheet's source, for features that serve both. */
  readonly source: { readonly lines: LineIndex };
  readonly findings: readonly Finding[];
  /** Undefined for Markdown that was not rendered. */
  readonly lens: DocumentLens | undefined;
}

/** Checks each version of a rendered document once, for its lens, findings and quick fixes alike. */
export class DocumentReports {
  private readonly reports = new WeakMap<TextDocument, ReportedDocument>();
  /** Those that still hold, as no file has changed since. */
  private fresh = new WeakSet<ReportedDocument>();
  private epoch = 0;

  constructor(private readonly portfolios: Portfolios) {}

  /** The last report there is, also when it is about an older text. */
  latest(document: TextDocument): ReportedDocument | undefined {
    return this.reports.get(document);
  }

  /** The report on the text as it stands; undefined while there is none yet. For questions that come with every move of the caret. */
  current(document: TextDocument): ReportedDocument | undefined {
    const known = this.reports.get(document);
    return known?.version === document.version ? known : undefined;
  }

  /** Undefined when the document lies in no portfolio, has changed or closed meanwhile, or nobody waits any more. */
  async check(document: TextDocument, token: CancellationToken): Promise<ReportedDocument | undefined> {
    const known = this.reports.get(document);
    if (known?.version === document.version && this.fresh.has(known)) return known;
    const { epoch } = this;
    const { version } = document;
    const portfolio = await this.portfolios.of(document.uri);
    const file = portfolio.fileOf(document.uri);
    if (file === undefined) return undefined;
    const text = document.getText();
    const living = await portfolio.engine.living();
    const { findings, lens } = await living.check(file, text, token);
    if (token.isCancellationRequested || document.isClosed || document.version !== version) return undefined;
    const report = { document, version, source: { lines: new LineIndex(text) }, findings, lens };
    this.reports.set(document, report);
    if (epoch === this.epoch) this.fresh.add(report);
    return report;
  }

  /** The files that documents rest on have changed: the reports there are stay on show until there are newer ones. */
  outdate(): void {
    this.epoch++;
    this.fresh = new WeakSet();
  }
}

/** Markdown that can be edited: not an old version, nor one side of a difference. */
export function isMarkdown(document: TextDocument): boolean {
  return document.languageId === 'markdown' && !document.isUntitled && workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}
