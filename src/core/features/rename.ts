import { parseSimple } from '../expression/parseSimple';
import { SheetEdit } from '../model/sheetEdit';
import type { SourceDocument } from '../model/sourceDocument';
import { ACCOUNT_FIELDS } from '../schema/generated/sheetFields';
import type { SymbolKind } from '../schema/symbolShape';
import { fieldsOf } from '../schema/fieldSketch';
import type { TextEdit } from '../text/textEdit';
import { edits, refuse } from '../yaml/editResult';
import type { EditResult } from '../yaml/editResult';
import { shown } from '../yaml/problems';
import { partSpan } from '../yaml/scalarPart';
import type { ScalarNode } from '../yaml/sourceTree';
import { isPerson } from './symbolIdentity';
import type { NamedSymbol, SymbolKey } from './symbolIdentity';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const IDS: ReadonlySet<SymbolKind> = new Set(['playbook', 'component', 'metric', 'segment', 'tier']);
/** Line breaks, control characters and marks that nobody sees. */
const UNWRITABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** What a kind is called in a message. */
export function kindName(kind: SymbolKind): string {
  return kind === 'field' ? 'field of accounts' : kind;
}

/** Why the name is not the user's to change, whatever the new one; undefined when it is. */
export function fixedNameReason({ key: { kind }, name }: NamedSymbol): string | undefined {
  if (kind === 'rule' || kind === 'field') return `${shown(name)} is a ${kindName(kind)}; its name is part of the product.`;
  if (kind === 'component' && isSection(name)) return `${shown(name)} is a section that every account may have; its metrics stand in it by name. Change the component’s label instead.`;
  return undefined;
}

/** Why the symbol cannot have this name; undefined when it can. Whether it is taken is another question. */
export function newNameFault({ kind }: SymbolKey, newName: string, isDotted: boolean): string | undefined {
  if (newName === '') return `Expected a new name for the ${kindName(kind)}; nothing was written.`;
  if (UNWRITABLE.test(newName)) return `${shown(newName)} has a line break or a character that cannot be seen; expected a name on one line.`;
  if (isPerson(kind) && newName.includes(',')) return `${shown(newName)} has a comma, which separates a name from a title; write the name alone.`;
  if (IDS.has(kind) && !ID.test(newName)) return `${shown(newName)} is no id; expected letters, digits and . _ - without spaces.`;
  if (kind === 'component' && (newName === 'overall' || isSection(newName))) return `${shown(newName)} means something else in every account; choose another id.`;
  if (isDotted && parseSimple(`metrics.${newName}`) === undefined) return `${shown(newName)} cannot stand in an expression; expected letters, digits and _, with a letter first.`;
  return undefined;
}

/**
 * The edits that give all these occurrences of one document the new name, each in its own style of quotes, and nothing else. Refused where an edit would
 * change more than the name: behind an alias whose anchor is no name itself (P12), and at a key that stands twice (P04).
 */
export function renameInDocument(document: SourceDocument, symbols: readonly NamedSymbol[], newName: string): EditResult {
  const written = new Map<ScalarNode, NamedSymbol[]>();
  for (const symbol of symbols) if (symbol.alias === undefined) written.set(symbol.node, [...(written.get(symbol.node) ?? []), symbol]);
  const pointed = symbols.find(({ alias, node }) => alias !== undefined && !written.has(node));
  if (pointed !== undefined) return refuse(`${shown(pointed.name)} comes there from the alias ${shown(`*${pointed.alias!.name}`)}; write it out first.`);
  const all: TextEdit[] = [];
  for (const [node, parts] of written) {
    const result = renameInScalar(document, node, parts, newName);
    if (!result.ok) return result;
    all.push(...result.edits);
  }
  return edits(...all.sort((a, b) => a.span.start - b.span.start));
}

function renameInScalar(document: SourceDocument, node: ScalarNode, parts: readonly NamedSymbol[], newName: string): EditResult {
  const { at, path, sheet: index } = parts[0]!;
  const sheet = document.sheets[index]!;
  const fromBehind = [...parts].sort((a, b) => b.part.start - a.part.start);
  const value = fromBehind.reduce((text, { part }) => text.slice(0, part.start) + newName + text.slice(part.end), String(node.value));
  const edit = new SheetEdit(document, sheet);
  const whole = at === 'key' ? edit.rename(path, value) : edit.set(path, value);
  if (!whole.ok) return whole;
  const needsNewText = node.style === 'plain' && whole.edits[0]?.newText !== value;
  return edits(...((needsNewText ? undefined : nameEdits(document.text, node, parts, newName)) ?? whole.edits));
}

/** Edits of the names alone; undefined where the scalar must be written anew, because it is on several lines. */
function nameEdits(text: string, node: ScalarNode, parts: readonly NamedSymbol[], newName: string): readonly TextEdit[] | undefined {
  const newText = inStyle(node, newName);
  const spans = parts.map(({ part }) => partSpan(text, node, part));
  return spans.every((span) => span !== undefined) ? spans.map((span) => ({ span, newText })) : undefined;
}

function inStyle({ style }: ScalarNode, name: string): string {
  if (style === 'single-quoted') return name.replaceAll("'", "''");
  return style === 'double-quoted' ? JSON.stringify(name).slice(1, -1) : name;
}

function isSection(id: string): boolean {
  return Object.hasOwn(fieldsOf(ACCOUNT_FIELDS['scores']!) ?? {}, id);
}
