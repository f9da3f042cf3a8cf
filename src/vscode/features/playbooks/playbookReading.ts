import { Disposable, Hover, languages, Location } from 'vscode';
import type { CancellationToken, DefinitionProvider, HoverProvider, Position, ReferenceContext, ReferenceProvider, TextDocument } from 'vscode';
import type { Place } from '../../../core/features/authoring';
import type { Answered } from '../askOpen';
import { toMarkdown } from '../markdown';
import { fromCore, toRange } from '../ranges';
import { PLAYBOOKS } from './playbookReader';
import type { OpenPlaybook, PlaybookReader } from './playbookReader';

/** Hover, Go to Definition from the id of a template to the team's file of it, Find References from a playbook's id to the tasks that name it. */
export function registerPlaybookReading(reader: PlaybookReader): Disposable {
  const reading = new PlaybookReading(reader);
  return Disposable.from(languages.registerHoverProvider(PLAYBOOKS, reading), languages.registerDefinitionProvider(PLAYBOOKS, reading), languages.registerReferenceProvider(PLAYBOOKS, reading));
}

class PlaybookReading implements HoverProvider, DefinitionProvider, ReferenceProvider {
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
    return toLocations(answered);
  }

  async provideReferences(document: TextDocument, position: Position, context: ReferenceContext, token: CancellationToken): Promise<Location[]> {
    const offset = document.offsetAt(position);
    const options = { withDefinition: context.includeDeclaration };
    const answered = await this.reader.ask(document, token, ({ authoring, playbook }) => authoring.references(playbook, offset, options, token));
    return toLocations(answered);
  }
}

function toLocations(answered: Answered<OpenPlaybook, readonly Place[]> | undefined): Location[] {
  return answered?.answer.map(({ file, range }) => new Location(answered.open.portfolio.uriOf(file), fromCore(range))) ?? [];
}
