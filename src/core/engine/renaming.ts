import type { RenameEdits, RenameTarget, Refusal } from '../features/authoring';
import { fixedNameReason, kindName, newNameFault, renameInDocument } from '../features/rename';
import { isPerson, isSameSymbol } from '../features/symbolIdentity';
import type { NamedSymbol } from '../features/symbolIdentity';
import { symbolSpan } from '../features/symbols';
import { SEGMENT_SETS } from '../model/generated/segmentSets';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken } from '../ports';
import { LineIndex } from '../text/lineIndex';
import type { TextEdit } from '../text/textEdit';
import { setValue } from '../yaml/edit';
import { shown } from '../yaml/problems';
import { symbolAt } from './navigation';
import { findPlaybook, idNode } from './playbookPlace';
import { symbolsThat } from './symbolSources';
import type { FoundNames, NamedDocument, SymbolSources } from './symbolSources';

type FileEdits = RenameEdits['edits'][number];

const NOTHING_HERE =
  'Nothing here can be renamed. Place the cursor on the name of a person, an account, a feature or a product, or on the id of a playbook, component or metric.';

/** What is only there when a file of the portfolio defines it: else it comes with the product, and so does its name. */
const NEEDS_DEFINITION: ReadonlySet<string> = new Set(['component', 'metric', 'segment', 'tier']);

/** What a rename at the offset would rename, or why there is none. */
export async function renameTargetAt(sources: SymbolSources, document: SourceDocument, offset: number): Promise<RenameTarget | Refusal> {
  const symbol = await symbolAt(sources, document, offset);
  if (symbol === undefined) return { refused: NOTHING_HERE };
  const refused = fixedNameReason(symbol) ?? (await playbookReason(sources, symbol));
  return refused === undefined ? { span: symbolSpan(document, symbol), placeholder: symbol.name } : { refused };
}

/**
 * All edits that give what the offset names a new name, in every file of the portfolio; a person's id and full name are two names, and only
 * the one at the offset changes. Refused, with the file and the reason, where a file cannot be read or the name is taken: nothing is renamed half.
 */
export async function renameAt(
  sources: SymbolSources,
  document: SourceDocument,
  offset: number,
  written: string,
  token?: CancellationToken,
): Promise<RenameEdits | Refusal> {
  const newName = written.trim();
  const symbol = await symbolAt(sources, document, offset);
  if (symbol === undefined) return { refused: NOTHING_HERE };
  const fixed = fixedNameReason(symbol) ?? (await playbookReason(sources, symbol));
  if (fixed !== undefined) return { refused: fixed };
  if (newName === symbol.name) return { edits: [] };
  const found = await sources.naming([symbol.name, newName], symbol.key, token);
  if (token?.isCancellationRequested) return { refused: 'The rename was cancelled; nothing was changed.' };
  const renamed = symbolsThat(found.documents, ({ key, name }) => name === symbol.name && isSameSymbol(key, symbol.key));
  const refused = await refusalOf(sources, symbol, newName, found, renamed.flatMap(({ symbols }) => symbols));
  return refused === undefined ? editsOf(sources, symbol, newName, renamed) : { refused };
}

/** Why the symbol cannot have the new name, the plainest reason first; `renamed` are all occurrences that would change. */
async function refusalOf(sources: SymbolSources, symbol: NamedSymbol, newName: string, found: FoundNames, renamed: readonly NamedSymbol[]): Promise<string | undefined> {
  const isDotted = renamed.some(({ inExpression }) => inExpression === 'dotted');
  return (
    newNameFault(symbol.key, newName, isDotted) ??
    unreadableReason(found) ??
    undefinedReason(symbol, renamed) ??
    ambiguousReason(symbol, found) ??
    (await takenReason(sources, symbol, newName, found))
  );
}

async function editsOf(sources: SymbolSources, symbol: NamedSymbol, newName: string, renamed: readonly NamedDocument[]): Promise<RenameEdits | Refusal> {
  const edits: FileEdits[] = [];
  if (symbol.key.kind === 'playbook') {
    const ofPlaybook = await playbookEdits(sources, symbol.name, newName);
    if ('refused' in ofPlaybook) return ofPlaybook;
    edits.push(ofPlaybook);
  }
  for (const { document, symbols } of renamed) {
    const result = renameInDocument(document, symbols, newName);
    if (!result.ok) return { refused: `${document.file}: ${result.reason} Nothing was renamed.` };
    if (result.edits.length > 0) edits.push(fileEdits(document.file, document.lines, result.edits));
  }
  return { edits };
}

function unreadableReason({ unreadable: [first, ...others] }: FoundNames): string | undefined {
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` The same goes for ${others.length} more.`;
  return `${first.file} may hold this name, but it cannot be read: ${first.reason}.${more} Mend it, then rename; nothing was renamed.`;
}

function undefinedReason({ key: { kind }, name }: NamedSymbol, symbols: readonly NamedSymbol[]): string | undefined {
  const isDefined = symbols.some(({ use }) => use.role === 'definition');
  const isOfPreset = kind === 'segment' && Object.values(SEGMENT_SETS).some((set) => set.some(({ id }) => id === name));
  if (!NEEDS_DEFINITION.has(kind) || (isDefined && !isOfPreset)) return undefined;
  return `No file of this portfolio defines the ${kindName(kind)} ${shown(name)}; where a preset does, its name cannot be changed.`;
}

/** Two of our people have the same full name: which of them the places mean that are written by name, nobody can say. */
function ambiguousReason({ key, name }: NamedSymbol, { documents }: FoundNames): string | undefined {
  const other = documents.flatMap(({ symbols }) => symbols).find((each) => each.name === name && each.key.kind === 'person' && each.key.id !== key.id);
  if (key.kind !== 'person' || other === undefined) return undefined;
  return `Several people are called ${shown(name)}. Name them by their ids where they are named by that name, then rename.`;
}

/** Whether the new name means somebody or something already; then both would be one, and nobody could part them again. */
async function takenReason(sources: SymbolSources, { key }: NamedSymbol, newName: string, { documents }: FoundNames): Promise<string | undefined> {
  const everywhere = key.kind === 'account' ? (await sources.naming([newName], { ...key, scope: '' })).documents : documents;
  for (const { document, symbols } of everywhere) {
    const other = symbols.find((each) => each.name === newName && isConfusable(each.key.kind, key.kind));
    if (other === undefined) continue;
    const { line } = document.lines.positionAt(symbolSpan(document, other).start);
    return taken(newName, other.key.kind, `${document.file}, line ${line + 1}`);
  }
  if (isPerson(key.kind) && (await sources.people()).idOf(newName) !== undefined) return taken(newName, 'person', 'the settings');
  const playbook = key.kind === 'playbook' ? await findPlaybook(sources, newName) : undefined;
  return playbook && taken(newName, 'playbook', playbook.head.file);
}

function isConfusable(a: NamedSymbol['key']['kind'], b: NamedSymbol['key']['kind']): boolean {
  return a === b || (isPerson(a) && isPerson(b));
}

function taken(name: string, kind: NamedSymbol['key']['kind'], where: string): string {
  return `${shown(name)} means another ${kindName(kind)} already (${where}); choose another name.`;
}

/** A playbook whose id is its file's name is renamed by giving it an id of its own first: files are not moved by an edit of text. */
async function playbookReason(sources: SymbolSources, { key, name }: NamedSymbol): Promise<string | undefined> {
  if (key.kind !== 'playbook') return undefined;
  const found = await findPlaybook(sources, name);
  if (found === undefined) return `No playbook of this portfolio has the id ${shown(name)}.`;
  if (idNode(found) !== undefined) return undefined;
  const how = `Write \`id: ${name}\` into its front matter; then the id can be renamed, and the file keeps its name.`;
  return `${shown(name)} is the name of the file ${found.head.file}. ${how}`;
}

async function playbookEdits(sources: SymbolSources, id: string, newName: string): Promise<FileEdits | Refusal> {
  const found = await findPlaybook(sources, id);
  if (found?.front === undefined || idNode(found) === undefined) return { refused: `The playbook ${shown(id)} is there no more; nothing was renamed.` };
  const { head, front, text } = found;
  const result = setValue(front.yaml, front.yaml.roots[0] ?? null, ['id'], newName);
  if (!result.ok) return { refused: `${head.file}: ${result.reason} Nothing was renamed.` };
  return fileEdits(head.file, new LineIndex(text), result.edits);
}

function fileEdits(file: string, lines: LineIndex, edits: readonly TextEdit[]): FileEdits {
  return { file, edits: edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText })) };
}
