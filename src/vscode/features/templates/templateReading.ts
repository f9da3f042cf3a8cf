import { Disposable, Hover, languages, Location } from 'vscode';
import type { CancellationToken, DefinitionProvider, HoverProvider, Position, TextDocument } from 'vscode';
import { toMarkdown } from '../markdown';
import { fromCore, toRange } from '../ranges';
import { TEMPLATES } from './templateReader';
import type { TemplateReader } from './templateReader';

/** Hover, and Go to Definition: from a field to its line in the account, from a partial to its file. */
export function registerTemplateReading(reader: TemplateReader): Disposable {
  const reading = new TemplateReading(reader);
  return Disposable.from(languages.registerHoverProvider(TEMPLATES, reading), languages.registerDefinitionProvider(TEMPLATES, reading));
}

class TemplateReading implements HoverProvider, DefinitionProvider {
  constructor(private readonly reader: TemplateReader) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, template }) => authoring.hover(template, offset, token));
    if (answered?.answer === undefined) return undefined;
    const { span, markdown } = answered.answer;
    return new Hover(toMarkdown(markdown), toRange(answered.open.source.lines, span));
  }

  async provideDefinition(document: TextDocument, position: Position, token: CancellationToken): Promise<Location[]> {
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, template }) => authoring.definitions(template, offset, token));
    return answered?.answer.map(({ file, range }) => new Location(answered.open.portfolio.uriOf(file), fromCore(range))) ?? [];
  }
}
