import { Hover, languages } from 'vscode';
import type { CancellationToken, Disposable, HoverProvider, Position, TextDocument } from 'vscode';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toMarkdown } from './markdown';
import { toRange } from './ranges';

/** What is known of the key or value under the pointer. */
export function registerHovers(reader: DocumentReader): Disposable {
  return languages.registerHoverProvider(SELECTOR, new Hovers(reader));
}

class Hovers implements HoverProvider {
  constructor(private readonly reader: DocumentReader) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const offset = document.offsetAt(position);
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.hover(source, offset, token));
    if (answered?.answer === undefined) return undefined;
    const { span, markdown } = answered.answer;
    return new Hover(toMarkdown(markdown), toRange(answered.open.source.lines, span));
  }
}
