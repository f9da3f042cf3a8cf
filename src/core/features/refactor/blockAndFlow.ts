import { readYaml } from '../../yaml/readYaml';
import { applyTextEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import { blockStyleOf, columnIndent } from '../../yaml/blockStyle';
import { isSameData } from '../../yaml/jsonValue';
import { nodeAt } from '../../yaml/nodePath';
import { shown } from '../../yaml/problems';
import { isSafePlain, scalarText } from '../../yaml/scalarText';
import { afterColon, lineEnd, lineStart } from '../../yaml/scanText';
import type { MapNode, ScalarNode, SequenceNode, SourceNode, YamlPath } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';
import type { Refactoring, RefactoringId } from '../authoring';
import type { RefactorPlace } from './place';

/** Lines longer than this are better left in several. */
const LONGEST_LINE = 160;

type Collection = MapNode | SequenceNode;

/** The braces or brackets around the selection written out, one entry or item a line. What stands inside keeps its own text. */
export function toLines(place: RefactorPlace): Refactoring[] {
  const found = collectionAt(place, (node) => node.flow, 'outermost');
  if (found === undefined) return [];
  const { key, node, name } = found;
  const { text } = place.document;
  const indent = columnIndent(text, key.start);
  const parts = partsOf(text, node);
  const behindColon = afterColon(text, key.end);
  if (indent === undefined || parts === undefined || parts.length === 0 || text.slice(behindColon, node.start).trim() !== '') return [];
  const style = blockStyleOf(text, place.document.yaml.roots[place.sheet.document] ?? null);
  const start = style.lineBreak + indent + (node.kind === 'map' ? style.step : `${style.dash}- `);
  const end = lineEnd(text, node.end);
  const edits = [
    { span: { start: behindColon, end: node.end }, newText: '' },
    { span: { start: end, end }, newText: parts.map((part) => start + part).join('') },
  ];
  return offered(place, edits, 'to-lines', `Write ${name} on several lines`);
}

/** The block around the selection written on one line, in braces or brackets, where it has no comments and is short. */
export function toOneLine(place: RefactorPlace): Refactoring[] {
  const found = collectionAt(place, (node) => !node.flow, 'innermost');
  if (found === undefined) return [];
  const { key, node, name } = found;
  const { text } = place.document;
  const parts = partsOf(text, node);
  const behindColon = afterColon(text, key.end);
  if (parts === undefined || text.slice(behindColon, node.start).trim() !== '' || text.slice(node.end, lineEnd(text, node.end)).trim() !== '') return [];
  const newText = node.kind === 'map' ? ` { ${parts.join(', ')} }` : ` [${parts.join(', ')}]`;
  if (columnIndent(text, key.start) === undefined || behindColon - lineStart(text, key.start) + newText.length > LONGEST_LINE) return [];
  return offered(place, [{ span: { start: behindColon, end: node.end }, newText }], 'to-one-line', `Write ${name} on one line`);
}

interface FoundCollection {
  readonly key: ScalarNode;
  readonly node: Collection;
  readonly name: string;
}

/** The collection on the way to the selection that is of that form and stands behind a key of a block. */
function collectionAt({ sheet, path }: RefactorPlace, fits: (node: Collection) => boolean, which: 'innermost' | 'outermost'): FoundCollection | undefined {
  const ways: YamlPath[] = path.map((_step, index) => path.slice(0, index + 1));
  if (which === 'innermost') ways.reverse();
  for (const way of ways) {
    const { node, key } = nodeAt(sheet.body, way) ?? {};
    if (key === undefined || (node?.kind !== 'map' && node?.kind !== 'sequence') || !fits(node)) continue;
    return { key, node, name: shown(String(key.value)) };
  }
  return undefined;
}

/** The texts of the entries or items; undefined where one goes over several lines, or more than commas, dashes and blanks stands between them. */
function partsOf(text: string, node: Collection): string[] | undefined {
  const parts: string[] = [];
  let at = node.flow ? node.start + 1 : node.start;
  for (const { start, end, part } of node.kind === 'map' ? entryParts(text, node) : itemParts(text, node)) {
    if (part === undefined || /[\r\n]/.test(part) || !/^[\s,-]*$/.test(text.slice(at, start))) return undefined;
    parts.push(part);
    at = end;
  }
  const rest = node.flow ? text.slice(at, node.end - 1) : '';
  return /^[\s,]*$/.test(rest) ? parts : undefined;
}

function* entryParts(text: string, { entries, flow }: MapNode) {
  for (const { key, value } of entries) {
    const behind = afterColon(text, key.end);
    const end = value?.end ?? behind;
    const keyRaw = text.slice(key.start, key.end);
    const before = value === null ? '' : text.slice(behind, value.start).trim();
    const raw = value === null ? '' : rawOf(text, value, flow);
    yield { start: key.start, end, part: raw === undefined ? undefined : `${keyRaw}:${[before, raw].filter(Boolean).map((each) => ` ${each}`).join('')}` };
  }
}

function* itemParts(text: string, { items, flow }: SequenceNode) {
  for (const item of items) yield item === null ? { start: 0, end: 0, part: undefined } : { start: item.start, end: item.end, part: rawOf(text, item, flow) };
}

/** The value's own text; on the way into brackets a plain text that would be torn apart there is quoted. Undefined for what has lines of its own. */
function rawOf(text: string, node: SourceNode, isInFlow: boolean): string | undefined {
  const raw = text.slice(node.start, node.end);
  if (node.kind === 'alias') return raw;
  if (node.kind !== 'scalar') return node.flow ? raw : undefined;
  if (node.style === 'literal' || node.style === 'folded') return undefined;
  const isTorn = !isInFlow && node.style === 'plain' && typeof node.value === 'string' && !isSafePlain(node.value, true);
  return isTorn ? scalarText(node.value, 'double-quoted') : raw;
}

/** Offered only where it reads as the same data. */
function offered({ document }: RefactorPlace, edits: readonly TextEdit[], id: RefactoringId, title: string): Refactoring[] {
  const after = readYaml(applyTextEdits(document.text, edits));
  const { roots, problems } = document.yaml;
  const isSame = after.problems.length === problems.length && after.roots.length === roots.length && after.roots.every((root, index) => isSameData(toValue(root), toValue(roots[index] ?? null)));
  return isSame ? [{ id, title, kind: 'rewrite', edits, isSnippet: false }] : [];
}
