import { DocumentSymbol, languages, SymbolKind } from 'vscode';
import type { CancellationToken, Disposable, DocumentSymbolProvider, TextDocument } from 'vscode';
import type { OutlineNode } from '../../core/features/authoring';
import type { LineIndex } from '../../core/text/lineIndex';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toRange } from './ranges';

const ICONS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  account: SymbolKind.Class,
  plan: SymbolKind.Interface,
  settings: SymbolKind.Package,
  model: SymbolKind.Function,
  section: SymbolKind.Namespace,
  list: SymbolKind.Array,
  item: SymbolKind.Object,
  field: SymbolKind.Field,
};

/** The outline and the breadcrumbs, with scores. */
export function registerDocumentSymbols(reader: DocumentReader): Disposable {
  return languages.registerDocumentSymbolProvider(SELECTOR, new DocumentSymbols(reader), { label: 'Customer Success' });
}

class DocumentSymbols implements DocumentSymbolProvider {
  constructor(private readonly reader: DocumentReader) {}

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[] | undefined> {
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.outline(source));
    return answered?.answer.map((node) => toSymbol(node, answered.open.source.lines));
  }
}

function toSymbol(node: OutlineNode, lines: LineIndex): DocumentSymbol {
  // VS Code refuses a symbol without a name.
  const symbol = new DocumentSymbol(node.name || '…', node.detail, ICONS[node.kind], toRange(lines, node.span), toRange(lines, node.selection));
  symbol.children = node.children.map((child) => toSymbol(child, lines));
  return symbol;
}
