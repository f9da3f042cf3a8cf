import type { Span } from '../text/span';
import { blockStyleOf, columnIndent } from './blockStyle';
import { flowText, itemText } from './blockText';
import { editPlace } from './editPlace';
import type { EditPlace } from './editPlace';
import { edits, refuse } from './editResult';
import type { EditResult } from './editResult';
import { isJsonObject } from './jsonValue';
import { insertLine } from './insertLine';
import { endOfOwnComments } from './ownComments';
import { shown } from './problems';
import { afterColon } from './scanText';
import type { JsonValue, SequenceNode, SourceNode, YamlPath, YamlSource } from './sourceTree';

/** Where in a list a new item goes. */
export type ListEnd = 'start' | 'end';

/**
 * Adds an item at the end or the start of the list at `path`, in the list's own indentation and line breaks, and in braces where the item
 * beside it has them. A key without value, or with `null`, becomes a list, and a map in a list `[]` is written below its key. Refused behind an alias and where no list is.
 */
export function insertItem(source: YamlSource, root: SourceNode | null, path: YamlPath, item: JsonValue, where: ListEnd = 'end'): EditResult {
  const place = editPlace(root, path);
  if (!place.ok) return place;
  const { node } = place;
  const name = shown(String(path.at(-1) ?? 'this document'));
  if (node === null || (node.kind === 'scalar' && node.start === node.end)) return firstItem(source.text, root, place, item, name);
  if (node.kind === 'alias') return refuse(`The list here is the alias ${shown(`*${node.name}`)}; add to it where ${shown(`&${node.name}`)} stands.`);
  if (node.kind === 'scalar' && NULLS.has(source.text.slice(node.start, node.end))) return insteadOf(source.text, root, place, node, item) ?? refuse(`The value of ${name} is null; remove it first.`);
  if (node.kind !== 'sequence') return refuse(`The value of ${name} is ${node.kind === 'map' ? 'a map' : 'a single value'}, not a list.`);
  if (node.flow || place.inFlow) return intoFlow(source.text, root, place, node, item, where);
  return intoBlock(source.text, root, node, item, where, name);
}

/** What says that there is nothing, without being empty. */
const NULLS: ReadonlySet<string> = new Set(['null', 'Null', 'NULL', '~']);

function intoBlock(text: string, root: SourceNode | null, list: SequenceNode, item: JsonValue, where: ListEnd, name: string): EditResult {
  const indent = columnIndent(text, list.start);
  if (indent === undefined) return refuse(`The list ${name} begins in the middle of a line; add to it by hand.`);
  const style = blockStyleOf(text, root);
  const beside = neighbour(list, where);
  const line = `-${beside?.kind === 'map' && beside.flow ? ` ${flowText(item, false, padOf(text, beside))}` : itemText(item, indent, style)}`;
  if (where === 'start') return edits({ span: at(list.start), newText: line + style.lineBreak + indent });
  return insertLine(text, endOfOwnComments(text, list.end, indent.length), indent + line, style.lineBreak);
}

function intoFlow(text: string, root: SourceNode | null, place: EditPlace, list: SequenceNode, item: JsonValue, where: ListEnd): EditResult {
  const beside = neighbour(list, where);
  if (!beside) return belowKey(text, root, place, list, item) ?? edits({ span: at(list.start + 1), newText: flowText(item) });
  const newText = flowText(item, true, padOf(text, beside));
  return where === 'start' ? edits({ span: at(beside.start), newText: `${newText}, ` }) : edits({ span: at(beside.end), newText: `, ${newText}` });
}

/** The item that the new one will stand beside. */
function neighbour({ items }: SequenceNode, where: ListEnd): SourceNode | null | undefined {
  return where === 'start' ? items[0] : items.at(-1);
}

/** A map as the first item of `key: []`: on lines of its own below the key, as it would be long on one; undefined where it cannot be. */
function belowKey(text: string, root: SourceNode | null, place: EditPlace, list: SequenceNode, item: JsonValue): EditResult | undefined {
  return isJsonObject(item) && text.slice(list.start, list.end) === '[]' ? insteadOf(text, root, place, list, item) : undefined;
}

/** The item on lines of its own below the key, in the place of a value that holds nothing; undefined where it cannot be there. */
function insteadOf(text: string, root: SourceNode | null, { key, inFlow }: EditPlace, list: Span, item: JsonValue): EditResult | undefined {
  if (key === undefined || inFlow) return undefined;
  const outer = columnIndent(text, key.start);
  const colon = afterColon(text, key.end);
  if (outer === undefined || !/^[ \t]*$/.test(text.slice(colon, list.start))) return undefined;
  const style = blockStyleOf(text, root);
  const indent = outer + style.dash;
  const below = insertLine(text, list.end, `${indent}-${itemText(item, indent, style)}`, style.lineBreak);
  if (!below.ok) return undefined;
  return edits({ span: { start: colon, end: list.end }, newText: '' }, ...below.edits);
}

/** The first item of a list that is not there yet: below its key. */
function firstItem(text: string, root: SourceNode | null, { key, inFlow, node }: EditPlace, item: JsonValue, name: string): EditResult {
  if (key === undefined || inFlow) return refuse(`There is no list ${name} here to add to.`);
  const outer = columnIndent(text, key.start);
  const end = node?.end ?? afterColon(text, key.end);
  if (outer === undefined || end === key.end) return refuse(`There is no list ${name} here to add to.`);
  const style = blockStyleOf(text, root);
  const indent = outer + style.dash;
  return insertLine(text, end, `${indent}-${itemText(item, indent, style)}`, style.lineBreak);
}

/** The blank inside of braces, where the node has braces with one. */
function padOf(text: string, node: SourceNode): string {
  return text.startsWith('{ ', node.start) ? ' ' : '';
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
