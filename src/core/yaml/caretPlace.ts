import type { Span } from '../text/span';
import { blank } from './blank';
import { caretTokenAt } from './caretToken';
import type { CaretToken } from './caretToken';
import { readWhole } from './readWhole';
import { readYaml } from './readYaml';
import { lineEnd, lineStart } from './scanText';
import type { MapNode, SourceNode, YamlPath, YamlSource } from './sourceTree';

/** What a person is about to write at the caret, and where in the tree it will stand. */
export interface CaretPlace extends Pick<CaretToken, 'typed' | 'quote' | 'isClosed' | 'hasColon' | 'needsBlank'> {
  /**
   * `key`: a key of the map at `path`. `value`: the value at `path`. `either`: nothing stands at `path` yet, so this may become its
   * first key or its value. `item`: a new item of a block list, at `path`, whose dash is not there yet.
   */
  readonly what: 'key' | 'value' | 'either' | 'item';
  /** Index of its YAML document in the file. */
  readonly document: number;
  /** From the root of that document. */
  readonly path: YamlPath;
  /** The keys that the map has besides the one at the caret. */
  readonly siblings: readonly string[];
  readonly inFlow: boolean;
  /** Column, in spaces, in which it stands: where further keys of the same map begin. */
  readonly column: number;
  /** The tree of its document, as it would be with the caret's token in it. Offsets behind the caret are not those of the text. */
  readonly root: SourceNode | null;
}

/** Stands for what is being written while the text is read; no text of a user has it at the caret's very offset. */
const PLACEHOLDER = '__caret__';

/**
 * Where the caret stands: the text is read with a placeholder at the caret, so that a half-written line does not hide where it
 * belongs. Undefined where nothing can be completed: in comments, in texts of several lines, at columns where nothing may stand.
 * @param read A reader of texts that parse as they stand, which may know the text around the caret already.
 */
export function caretPlace(text: string, offset: number, read: (text: string) => YamlSource = readWhole): CaretPlace | undefined {
  const token = caretTokenAt(text, offset);
  if (token === undefined) return undefined;
  const tries = triesOf(text, token);
  for (const each of tries) {
    const { state, roots } = read(each.text);
    const place = state === 'whole' ? placeIn(roots, each, text, token) : undefined;
    if (place !== undefined) return place;
  }
  // Where the text parses as it is, or without the caret's line, nothing is broken elsewhere: nothing may stand here.
  if (read(text).state === 'whole' || read(withoutLine(text, offset)).state === 'whole') return undefined;
  for (const each of tries) {
    const place = placeIn(readYaml(each.text).roots, each, text, token);
    if (place !== undefined) return place;
  }
  const above = tries[0]!;
  return placeIn(readYaml(above.text.slice(0, lineEnd(above.text, above.start))).roots, above, text, token);
}

/** A text with the placeholder in it, and where it stands. */
interface Try {
  readonly text: string;
  readonly start: number;
  readonly isItem: boolean;
}

/** The readings of the caret's line, the likeliest first. */
function triesOf(text: string, token: CaretToken): Try[] {
  const { whole, role, hasColon, brackets, onBlankLine, needsBlank } = token;
  const before = text.slice(0, whole.start) + (needsBlank ? ' ' : '');
  const behind = text.slice(whole.end);
  const attempt = (written: string, rest: string, isItem = false): Try => ({ text: before + written + rest, start: before.length + written.indexOf(PLACEHOLDER), isItem });
  if (brackets.length > 0) {
    const closers = [...brackets].reverse().map(({ mark }) => (mark === '[' ? ']' : '}')).join('');
    const nextLine = behind.slice(lineEnd(behind, 0));
    return [attempt(PLACEHOLDER, behind), attempt(PLACEHOLDER, closers + nextLine)];
  }
  if (role === 'value' || hasColon) return [attempt(PLACEHOLDER, behind)];
  // Behind a new key of a blank line nothing may stand, or it would become its value.
  const key = attempt(`${PLACEHOLDER}:`, behind);
  return onBlankLine ? [key, attempt(`- ${PLACEHOLDER}`, behind, true)] : [key];
}

function withoutLine(text: string, offset: number): string {
  return blank(text, [{ start: lineStart(text, offset), end: lineEnd(text, offset) }]);
}

function placeIn(roots: readonly (SourceNode | null)[], attempt: Try, text: string, token: CaretToken): CaretPlace | undefined {
  for (const [document, root] of roots.entries()) {
    const found = root === null ? undefined : find(root, attempt.start, []);
    if (root === null || found === undefined) continue;
    const { typed, quote, isClosed, hasColon, needsBlank, brackets } = token;
    const { path, map } = found;
    const others = map?.entries.filter(({ key }) => key.start !== attempt.start) ?? [];
    const own = map?.entries.find(({ key }) => key.start === attempt.start);
    // What stands deeper below belongs to a key above: another key must not come between.
    if (own !== undefined && !hasColon && own.value !== null) return undefined;
    const inFlow = brackets.length > 0;
    const isAlone = map !== undefined && others.length === 0 && !hasColon && !inFlow;
    const what = attempt.isItem ? 'item' : map === undefined ? 'value' : isAlone ? 'either' : 'key';
    const column = columnOf(text, token.whole) + (needsBlank ? 1 : 0);
    return { typed, quote, isClosed, hasColon, needsBlank, what, document, path, siblings: others.map(({ key }) => String(key.value)), inFlow, column, root };
  }
  return undefined;
}

function columnOf(text: string, { start }: Span): number {
  const begin = lineStart(text, start);
  return start - begin - (text.charCodeAt(begin) === 0xfeff ? 1 : 0);
}

/** The way to the placeholder: to its map where it is a key, else to itself. */
function find(node: SourceNode, start: number, path: YamlPath): { readonly path: YamlPath; readonly map?: MapNode } | undefined {
  if (node.kind === 'scalar') return node.start === start && node.value === PLACEHOLDER ? { path } : undefined;
  if (node.kind === 'alias') return undefined;
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (key.start === start) return key.value === PLACEHOLDER ? { path, map: node } : undefined;
      if (value !== null && value.start <= start && start <= value.end) return find(value, start, [...path, String(key.value)]);
    }
    return undefined;
  }
  const index = node.items.findIndex((item) => item !== null && item.start <= start && start <= item.end);
  const item = node.items[index];
  return item == null ? undefined : find(item, start, [...path, index]);
}
