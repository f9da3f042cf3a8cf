import { LineIndex } from '../text/lineIndex';
import { readYaml } from '../yaml/readYaml';
import { followAlias } from '../yaml/nodePath';
import type { MapEntry, MapNode, SourceNode, YamlSource } from '../yaml/sourceTree';
import { ROOT_KEYS, kindByName, mentionsRootKey } from './documentKind';
import type { Sheet, SheetKind, SourceDocument } from './sourceDocument';

const LINE_WITH_ROOT_KEY = new RegExp(`^(?:${Object.keys(ROOT_KEYS).join('|')})[ \\t]*:`, 'm');

export interface ReadDocumentOptions {
  /** Offset at which a person types: the line that may be half written. */
  readonly caret?: number;
  /** Another reader, such as one that keeps what it knows of the text before. */
  readonly read?: (text: string, options?: { caret?: number }) => YamlSource;
}

/**
 * The file read as YAML, with its sheets: bodies under the root keys `customer_health` and `success_plan` in any file, and
 * the root itself where the file's name says what it is. Undefined when neither name nor content is ours. Never throws.
 */
export function readDocument(file: string, text: string, options: ReadDocumentOptions = {}): SourceDocument | undefined {
  const kind = kindByName(file);
  if (kind === undefined && !mentionsRootKey(text)) return undefined;
  const { caret, read = readYaml } = options;
  const yaml = read(text, caret === undefined ? {} : { caret });
  const sheets = yaml.roots.flatMap((root, index) => sheetsOf(root, index, kind));
  const isOurs = kind !== undefined || yaml.roots.some(hasRootKey) || (yaml.state === 'none' && LINE_WITH_ROOT_KEY.test(text));
  return isOurs ? { file, text, lines: new LineIndex(text), yaml, sheets } : undefined;
}

function hasRootKey(root: SourceNode | null): boolean {
  return root?.kind === 'map' && root.entries.some((entry) => kindOfRootKey(entry) !== undefined);
}

function sheetsOf(root: SourceNode | null, document: number, kind: SheetKind | undefined): Sheet[] {
  if (root?.kind !== 'map') return [];
  if (kind === 'settings' || kind === 'health-model') return [rootSheet(root, document, kind)];
  const wrapped = root.entries.filter((entry) => kindOfRootKey(entry) !== undefined);
  if (wrapped.length === 0) return kind === undefined ? [] : [rootSheet(root, document, kind)];
  const rest = root.entries.filter((entry) => !wrapped.includes(entry));
  const sheets = wrapped.flatMap((entry) => wrappedSheet(entry, document));
  // Keys beside a root key of the file's own kind are no second sheet: documentFindings says that they are not read.
  const isWrapped = wrapped.some((entry) => kindOfRootKey(entry) === kind);
  if (kind === undefined || isWrapped || rest.length === 0) return sheets;
  return [...sheets, rootSheet({ ...root, entries: rest }, document, kind)].sort((a, b) => a.head.start - b.head.start);
}

function wrappedSheet(entry: MapEntry, document: number): Sheet[] {
  const body = entry.value === null ? undefined : followAlias(entry.value);
  const kind = kindOfRootKey(entry);
  if (kind === undefined || body?.kind !== 'map') return [];
  return [{ kind, document, path: [String(entry.key.value)], body, head: spanOfKey(entry) }];
}

function rootSheet(body: MapNode, document: number, kind: SheetKind): Sheet {
  const [first] = body.entries;
  return { kind, document, path: [], body, head: first === undefined ? { start: body.start, end: body.end } : spanOfKey(first) };
}

function spanOfKey({ key }: MapEntry): { start: number; end: number } {
  return { start: key.start, end: key.end };
}

/** The kind of sheet that stands under the entry, when its key is one of the root keys. */
export function kindOfRootKey({ key }: MapEntry): SheetKind | undefined {
  const name = String(key.value);
  return Object.hasOwn(ROOT_KEYS, name) ? ROOT_KEYS[name] : undefined;
}
