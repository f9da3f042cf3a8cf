import type { Place } from '../features/authoring';
import { isSameSymbol } from '../features/symbolIdentity';
import type { NamedSymbol } from '../features/symbolIdentity';
import { symbolSpan, symbolsOf } from '../features/symbols';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken } from '../ports';
import { touches } from '../text/span';
import { fieldPlaces } from './fieldPlaces';
import { playbookPlace } from './playbookPlace';
import { symbolsThat } from './symbolSources';
import type { NamedDocument, SymbolSources } from './symbolSources';

/** The name at an offset: the innermost, where an expression holds one within another. */
export async function symbolAt(sources: SymbolSources, document: SourceDocument, offset: number): Promise<NamedSymbol | undefined> {
  const near = symbolsOf(document).filter((occurrence) => touches(occurrence.alias ?? occurrence.node, offset));
  const touched = (await sources.identified(document, near)).filter((symbol) => touches(symbolSpan(document, symbol), offset));
  const [innermost] = [...touched].sort((a, b) => a.name.length - b.name.length);
  return innermost;
}

/** Where the name at the offset is defined: in its own sheet if it is there, else in every place that defines it. */
export async function definitionsAt(sources: SymbolSources, document: SourceDocument, offset: number, token?: CancellationToken): Promise<readonly Place[]> {
  const symbol = await symbolAt(sources, document, offset);
  if (symbol === undefined) return [];
  if (symbol.key.kind === 'playbook') return playbookPlace(sources, symbol.name);
  if (symbol.key.kind === 'field') return fieldPlaces(sources, symbol.name, token);
  const found = symbolsThat(await occurrencesOf(sources, symbol, token), ({ use }) => use.role === 'definition');
  const definitions = found.map(({ document: home, symbols }) => ({ document: home, symbols: primary(symbols) }));
  const here = definitions.filter((each) => each.document.file === document.file);
  const own = symbolsThat(here, ({ sheet }) => sheet === symbol.sheet);
  return placesOf(own.some(({ symbols }) => symbols.length > 0) ? own : definitions);
}

/** All places that name what the offset names, in the order of files and texts. */
export async function referencesAt(
  sources: SymbolSources,
  document: SourceDocument,
  offset: number,
  withDefinition: boolean,
  token?: CancellationToken,
): Promise<readonly Place[]> {
  const symbol = await symbolAt(sources, document, offset);
  if (symbol === undefined) return [];
  const found = await occurrencesOf(sources, symbol, token);
  const places = placesOf(symbolsThat(found, ({ use }) => withDefinition || use.role === 'reference'));
  if (!withDefinition || symbol.key.kind !== 'playbook') return places;
  return [...(await playbookPlace(sources, symbol.name)), ...places];
}

async function occurrencesOf(sources: SymbolSources, symbol: NamedSymbol, token?: CancellationToken): Promise<readonly NamedDocument[]> {
  const names = (await sources.people()).namesOf(symbol);
  const { documents } = await sources.naming(names, symbol.key, token);
  return symbolsThat(documents, ({ key }) => isSameSymbol(key, symbol.key));
}

/** Of a person's id and full name, which both define them, the id. */
function primary(definitions: readonly NamedSymbol[]): readonly NamedSymbol[] {
  const keys = definitions.filter(({ at }) => at === 'key');
  return keys.length > 0 ? keys : definitions;
}

function placesOf(documents: readonly NamedDocument[]): Place[] {
  return documents.flatMap(({ document, symbols }) => {
    const spans = symbols.map((symbol) => symbolSpan(document, symbol)).sort((a, b) => a.start - b.start);
    return spans.map((span) => ({ file: document.file, range: document.lines.rangeOf(span) }));
  });
}
