import { Disposable, Hover, languages, Location } from 'vscode';
import type { CancellationToken, DefinitionProvider, HoverProvider, Position, TextDocument } from 'vscode';
import { toMarkdown } from '../markdown';
import { fromCore, toRange } from '../ranges';
import { PLAYBOOKS } from './playbookReader';
import type { PlaybookReader } from './playbookReader';

/** Hover, and Go to Definition: from the id of a template to the team's file of it. */
export function registerPlaybookReading(reader: PlaybookReader): Disposable {
  const reading = new PlaybookReading(reader);
  return Disposable.from(languages.registerHoverProvider(PLAYBOOKS, reading), languages.registerDefinitionProvider(PLAYBOOKS, reading));
}

class PlaybookReading implements HoverProvider, DefinitionProvider {
  constructor(private readonly reader: PlaybookReader) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, playbook }) => authoring.hover(playbook, offset, token));
    if (answered?.answer === undefined) return undefined;
    const { span, markdown } = answered.answer;
    return new Hover(toMarkdown(markdown), toRange(answered.open.source.lines, span));
  }

  async provideDefinition(document: TextDocument, position: Position, token: CancellationToken): Promise<Location[]> {
    const offset = document.offsetAt(position);
    const answered = await this.reader.ask(document, token, ({ authoring, playbook }) => authoring.definitions(playbook, offset, token));
    return answered?.answer.map(({ file, range }) => new Location(answered.open.portfolio.uriOf(file), fromCore(range))) ?? [];
  }
}
