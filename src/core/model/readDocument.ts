import { LineIndex } from '../text/lineIndex';
import { entryOf, followAlias } from '../yaml/nodePath';
import { readYaml } from '../yaml/readYaml';
import type { MapEntry, MapNode, SourceNode, YamlSource } from '../yaml/sourceTree';
import { kindByName } from './documentKind';
import type { Sheet, SheetKind, SourceDocument } from './sourceDocument';

/** Root keys under which people paste a sheet. */
const WRAPPERS: readonly { readonly key: string; readonly kind: SheetKind }[] = [
  { key: 'customer_health', kind: 'account' },
  { key: 'success_plan', kind: 'success-plan' },
];
const WRAPPED = /^(?:\uFEFF)?(?:customer_health|success_plan)[ \t]*:/m;

export interface ReadOptions {
  /** Offset where a person is typing. */
  readonly caret?: number;
  /** Another reader of the text; the fast one when left out. */
  readonly read?: (text: string, options: { caret?: number }) => YamlSource;
}

/**
 * Reads a file that is ours by its name, or by a root key `customer_health` or `success_plan`; undefined when it is
 * neither. A file by another name without such a key is never parsed.
 */
export function readDocument(file: string, text: string, options: ReadOptions = {}): SourceDocument | undefined {
  const named = kindByName(file);
  if (named === undefined && !WRAPPED.test(text)) return undefined;
  const { caret, read = readYaml } = options;
  const yaml = read(text, caret === undefined ? {} : { caret });
  const sheets = yaml.roots.flatMap((root, index) => sheetsOf(root, index, named));
  if (named === undefined && sheets.length === 0) return undefined;
  return { file, text, lines: new LineIndex(text), yaml, sheets };
}

function sheetsOf(root: SourceNode | null, document: number, named: SheetKind | undefined): Sheet[] {
  const map = root === null ? undefined : followAlias(root);
  if (map?.kind !== 'map') return [];
  const wrapped = WRAPPERS.flatMap(({ key, kind }) => wrappedSheet(map, document, key, kind));
  if (wrapped.length > 0 || named === undefined) return wrapped;
  return [{ kind: named, document, path: [], body: map, head: firstKey(map) ?? map }];
}

function wrappedSheet(root: MapNode, document: number, key: string, kind: SheetKind): Sheet[] {
  const entry: MapEntry | undefined = entryOf(root, key);
  const body = entry?.value && followAlias(entry.value);
  if (entry === undefined || body?.kind !== 'map') return [];
  return [{ kind, document, path: [key], body, head: entry.key }];
}

function firstKey(map: MapNode): { start: number; end: number } | undefined {
  return map.entries[0]?.key;
}
