import { Uri, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { SourceDocument } from '../../core/model/sourceDocument';
import { mayBeOurs } from './documentFilter';
import type { OpenPortfolio } from './openPortfolio';
import { untitledPlace } from './portfolioRoot';
import type { Portfolios } from './portfolios';

/** An open document of one of our kinds, as it was read at `version`. */
export interface OpenDocument {
  readonly document: TextDocument;
  readonly version: number;
  readonly portfolio: OpenPortfolio;
  readonly file: string;
  readonly source: SourceDocument;
}

/** Reads open documents for all features; the engine keeps the result by text. */
export class DocumentReader {
  constructor(private readonly portfolios: Portfolios) {}

  /** Undefined when the document is none of our kinds, or was closed meanwhile. */
  async read(document: TextDocument): Promise<OpenDocument | undefined> {
    if (document.isClosed || !mayBeOurs(document)) return undefined;
    const place = placeOf(document);
    const portfolio = await this.portfolioOf(document, place);
    const file = portfolio.fileOf(place);
    if (file === undefined || document.isClosed) return undefined;
    const source = portfolio.engine.read(file, document.getText(), caretOf(document));
    return source && { document, version: document.version, portfolio, file, source };
  }

  private async portfolioOf(document: TextDocument, place: Uri): Promise<OpenPortfolio> {
    if (document.isUntitled && place.scheme === 'untitled') return this.portfolios.at(place.with({ path: '/' }));
    return this.portfolios.of(place);
  }
}

/** Where the document stands, or would once it is saved. */
function placeOf(document: TextDocument): Uri {
  if (!document.isUntitled) return document.uri;
  const { uri } = document;
  return untitledPlace(uri) ?? Uri.from({ scheme: 'untitled', path: uri.path.startsWith('/') ? uri.path : `/${uri.path}` });
}

/** The offset where a person types in this document. */
function caretOf(document: TextDocument): number | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : undefined;
}
