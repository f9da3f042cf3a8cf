import { lineBreakOf } from '../text/lineBreak';
import { lineStart } from './scanText';
import type { MapNode, SequenceNode, SourceNode } from './sourceTree';

/** How a file lays out its blocks. */
export interface BlockStyle {
  readonly lineBreak: string;
  /** What a map is indented by below its key. */
  readonly step: string;
  /** What the dashes of a list are indented by below its key; nothing where they stand under the key itself. */
  readonly dash: string;
}

const USUAL = '  ';

/** The style of the text, as its first map and its first list below a key show it; two blanks where it has none. */
export function blockStyleOf(text: string, root: SourceNode | null): BlockStyle {
  const map = firstBlock(root, 'map');
  const list = firstBlock(root, 'sequence');
  return {
    lineBreak: lineBreakOf(text),
    step: (map && blanksBetween(text, map)) ?? USUAL,
    dash: (list && blanksBetween(text, list)) ?? USUAL,
  };
}

interface Block {
  readonly parent: MapNode;
  readonly block: MapNode | SequenceNode;
}

/** The first map or list that stands below a key of a block map. */
function firstBlock(node: SourceNode | null, kind: Block['block']['kind']): Block | undefined {
  if (node === null || node.kind === 'scalar' || node.kind === 'alias' || node.flow) return undefined;
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  for (const child of children) {
    if (node.kind === 'map' && child?.kind === kind && !child.flow) return { parent: node, block: child };
    const found = firstBlock(child, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Undefined where one of the two does not begin its line, as behind an anchor: then the columns tell nothing. */
function blanksBetween(text: string, { parent, block }: Block): string | undefined {
  const outer = columnIndent(text, parent.start);
  const inner = columnIndent(text, block.start);
  if (outer === undefined || inner === undefined || inner.length < outer.length) return undefined;
  return ' '.repeat(inner.length - outer.length);
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The indentation of an offset that has only blanks and dashes before it on its line; undefined for any other. */
export function columnIndent(text: string, offset: number): string | undefined {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset).replace(BYTE_ORDER_MARK, '');
  return /^ *(?:- +)*$/.test(before) ? ' '.repeat(before.length) : undefined;
}
