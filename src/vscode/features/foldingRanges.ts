import { FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { CancellationToken, Disposable, FoldingContext, FoldingRangeProvider, TextDocument } from 'vscode';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';

/** Sections, items and blocks of comments that can be folded. */
export function registerFoldingRanges(reader: DocumentReader): Disposable {
  return languages.registerFoldingRangeProvider(SELECTOR, new FoldingRanges(reader));
}

class FoldingRanges implements FoldingRangeProvider {
  constructor(private readonly reader: DocumentReader) {}

  /** Undefined leaves folding to VS Code, which goes by indentation. */
  async provideFoldingRanges(document: TextDocument, _context: FoldingContext, token: CancellationToken): Promise<FoldingRange[] | undefined> {
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.folds(source));
    if (answered === undefined || answered.answer.length === 0) return undefined;
    return answered.answer.map(({ startLine, endLine, kind }) => new FoldingRange(startLine, endLine, kind === 'comment' ? FoldingRangeKind.Comment : undefined));
  }
}
