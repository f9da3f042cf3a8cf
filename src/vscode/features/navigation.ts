import { Disposable, languages } from 'vscode';
import type { CancellationToken, DefinitionProvider, Location, Position, ReferenceContext, ReferenceProvider, TextDocument } from 'vscode';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toLocation } from './places';

/** Go to Definition and Find References for people, stakeholders, playbooks, features, products and components. */
export function registerNavigation(reader: DocumentReader): Disposable {
  const navigation = new Navigation(reader);
  return Disposable.from(languages.registerDefinitionProvider(SELECTOR, navigation), languages.registerReferenceProvider(SELECTOR, navigation));
}

class Navigation implements DefinitionProvider, ReferenceProvider {
  constructor(private readonly reader: DocumentReader) {}

  async provideDefinition(document: TextDocument, position: Position, token: CancellationToken): Promise<Location[]> {
    const offset = document.offsetAt(position);
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.definitions(source, offset, token));
    return answered?.answer.map((place) => toLocation(place, answered.open)) ?? [];
  }

  async provideReferences(document: TextDocument, position: Position, context: ReferenceContext, token: CancellationToken): Promise<Location[]> {
    const offset = document.offsetAt(position);
    const options = { withDefinition: context.includeDeclaration };
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.references(source, offset, options, token));
    return answered?.answer.map((place) => toLocation(place, answered.open)) ?? [];
  }
}
