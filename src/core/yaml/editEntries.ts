import type { Span } from '../text/span';
import { blockStyleOf, columnIndent } from './blockStyle';
import { blockText, flowText, keyText } from './blockText';
import { editPlace } from './editPlace';
import type { EditPlace } from './editPlace';
import { edits, refuse } from './editResult';
import type { EditResult } from './editResult';
import { insertLine } from './insertLine';
import { entryOf } from './nodePath';
import { endOfOwnComments } from './ownComments';
import { shown } from './problems';
import { afterColon, indentAt, lineEnd, lineStart } from './scanText';
import type { JsonValue, MapEntry, MapNode, SourceNode, YamlPath, YamlSource } from './sourceTree';

/**
 * Adds an entry at the end of the map at `path` (or behind the key `after`), in the map's own indentation and line
 * breaks. A key without value becomes a map. Refused where the key is there already, behind an alias, or elsewhere.
 */
export function insertKey(source: YamlSource, root: SourceNode | null, path: YamlPath, key: string, value: JsonValue, after?: string): EditResult {
  const place = editPlace(root, path);
  if (!place.ok) return place;
  const { node } = place;
  if (node === null || (node.kind === 'scalar' && node.start === node.end)) return firstEntry(source.text, root, place, key, value);
  if (node.kind === 'alias') return refuse(`The map here is the alias ${shown(`*${node.name}`)}; add the key where ${shown(`&${node.name}`)} stands.`);
  if (node.kind !== 'map') return refuse(`There is no map here to add ${shown(key)} to.`);
  if (entryOf(node, key) !== undefined) return refuse(`The map has a key ${shown(key)} already.`);
  const previous = (after === undefined ? undefined : entryOf(node, after)) ?? node.entries.at(-1);
  if (node.flow || place.inFlow) return intoFlow(source.text, node, previous, key, value);
  if (previous === undefined) return refuse(`There is no readable key here to add ${shown(key)} to.`);
  return intoBlock(source.text, root, node, previous, key, value);
}

function intoFlow(text: string, map: MapNode, previous: MapEntry | undefined, key: string, value: JsonValue): EditResult {
  const entry = `${keyText(key, true)}: ${flowText(value)}`;
  if (text[map.start] !== '{') return refuse(`The map here has no braces, so ${shown(key)} cannot be added.`);
  if (previous !== undefined) return edits({ span: at(entryEnd(text, previous)), newText: `, ${entry}` });
  return edits({ span: at(map.start + 1), newText: entry });
}

function intoBlock(text: string, root: SourceNode | null, map: MapNode, previous: MapEntry, key: string, value: JsonValue): EditResult {
  const indent = columnIndent(text, map.start);
  if (indent === undefined) return refuse(`The map here begins in the middle of a line; add ${shown(key)} by hand.`);
  const style = blockStyleOf(text, root);
  return insertLine(text, endOfOwnComments(text, entryEnd(text, previous), indent.length), `${indent}${keyText(key)}:${blockText(value, indent, style)}`, style.lineBreak);
}

/** The first entry of a map that is not there yet: below its key, or in an empty document. */
function firstEntry(text: string, root: SourceNode | null, place: EditPlace, key: string, value: JsonValue): EditResult {
  const style = blockStyleOf(text, root);
  if (place.key !== undefined && place.inFlow) return refuse(`There is no map here to add ${shown(key)} to.`);
  if (place.key === undefined) {
    if (place.parent !== undefined || /^(?:---|\.\.\.)/m.test(text)) return refuse(`There is no map here to add ${shown(key)} to.`);
    return insertLine(text, text.length, `${keyText(key)}:${blockText(value, '', style)}`, style.lineBreak);
  }
  const outer = columnIndent(text, place.key.start);
  const end = place.node?.end ?? afterColon(text, place.key.end);
  if (outer === undefined || end === place.key.end) return refuse(`There is no map here to add ${shown(key)} to.`);
  const indent = outer + style.step;
  return insertLine(text, end, `${indent}${keyText(key)}:${blockText(value, indent, style)}`, style.lineBreak);
}

/**
 * Removes the entry or item at the path with the lines it stands on, a comment on them included; comments above stay.
 * Refused behind an alias, at a doubtful key, and where an alias elsewhere stands for a part of it.
 */
export function removeEntry(source: YamlSource, root: SourceNode | null, path: YamlPath): EditResult {
  const place = editPlace(root, path);
  if (!place.ok) return place;
  const { parent, node, key } = place;
  const children = parent === undefined ? [] : spansOf(source.text, parent);
  const index = parent?.kind === 'map' ? parent.entries.findIndex((entry) => entry.key === key) : Number(path.at(-1));
  const span = children[index];
  if (parent === undefined || span === undefined) return refuse('There is nothing here that can be removed.');
  const alias = node === null ? undefined : aliasInto(root, span);
  if (alias !== undefined) return refuse(`The alias ${shown(`*${alias}`)} elsewhere stands for a part of this; replace the alias first.`);
  const removal = parent.flow ? flowRemoval(children, index) : blockRemoval(source.text, span, children[index + 1]);
  const isFollowedByComment = /[\r\n][ \t]*#/.test(source.text.slice(span.end, removal.end));
  if (isFollowedByComment) return refuse('A comment stands between this and what follows; remove it by hand, so that the comment is not lost.');
  return edits({ span: removal, newText: '' });
}

/** Where each entry or item stands; undefined for an item that has no text. */
function spansOf(text: string, parent: NonNullable<EditPlace['parent']>): readonly (Span | undefined)[] {
  if (parent.kind === 'map') return parent.entries.map((entry) => ({ start: entry.key.start, end: entryEnd(text, entry) }));
  return parent.items.map((item) => (item === null ? undefined : itemSpan(text, item, parent.flow)));
}

/** An item of a block sequence from its dash on; undefined where the dash is not on the item's first line. */
function itemSpan(text: string, item: SourceNode, flow: boolean): Span | undefined {
  if (flow) return { start: item.start, end: item.end };
  const start = lineStart(text, item.start);
  const before = /^(.*)-[ \t]+(?:[&!]\S+[ \t]+)*$/.exec(text.slice(start, item.start));
  return before === null ? undefined : { start: start + before[1]!.length, end: item.end };
}

function flowRemoval(children: readonly (Span | undefined)[], index: number): Span {
  const span = children[index]!;
  const before = children[index - 1];
  const behind = children[index + 1];
  if (before !== undefined) return { start: before.end, end: span.end };
  return behind === undefined ? span : { start: span.start, end: behind.start };
}

function blockRemoval(text: string, span: Span, next: Span | undefined): Span {
  const start = lineStart(text, span.start);
  const isFirstOnLine = start + indentAt(text, start) === span.start;
  if (!isFirstOnLine && next !== undefined) return { start: span.start, end: next.start };
  if (!isFirstOnLine) return { start: span.start, end: Math.max(span.end, trimmedLineEnd(text, span.end)) };
  if (span.end > start && span.end === lineStart(text, span.end)) return { start, end: span.end };
  const end = lineEnd(text, span.end);
  return { start, end: end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0) };
}

function trimmedLineEnd(text: string, offset: number): number {
  return offset === lineStart(text, offset) ? offset : lineEnd(text, offset);
}

/** Name of an alias outside of the span whose target lies in it. */
function aliasInto(node: SourceNode | null, span: Span): string | undefined {
  if (node === null || node.kind === 'scalar') return undefined;
  if (node.kind === 'alias') {
    const isInside = node.target !== undefined && node.target.start >= span.start && node.target.end <= span.end;
    return isInside && (node.start < span.start || node.start >= span.end) ? node.name : undefined;
  }
  const children = node.kind === 'map' ? node.entries.map((entry) => entry.value) : node.items;
  for (const child of children) {
    const found = aliasInto(child, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

function entryEnd(text: string, { key, value }: MapEntry): number {
  return value?.end ?? afterColon(text, key.end);
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
