import type { Span } from '../text/span';
import { afterDash, indentAt, lineEnd, lineStart } from './scanText';
import type { MapNode, SequenceNode, SourceNode } from './sourceTree';

/** A collection in block style: each of its children begins a line. */
export type BlockNode = MapNode | SequenceNode;

/** A step down from a collection to the one inside its child. */
export interface BlockStep {
  readonly node: BlockNode;
  /** Of the child. */
  readonly index: number;
  /** The child's first line, which stands before all that it holds: `stakeholders:`. */
  readonly head: Span;
  /** The lines of all children. */
  readonly lines: Span;
}

/** Children of a collection that stand side by side, and how to come to them. */
export interface BlockPlace {
  readonly steps: readonly BlockStep[];
  readonly node: BlockNode;
  /** Index of the first child, and of the one behind the last. */
  readonly first: number;
  readonly last: number;
  /** The lines of these children, with blank lines and comments behind them. */
  readonly span: Span;
  /** The lines of all children. */
  readonly lines: Span;
}

/**
 * The fewest whole children of a collection, as deep in the tree as can be, whose lines hold all that an edit touches. Undefined
 * where the lines cannot be told.
 */
export function placeAround(text: string, root: MapNode, edit: Span): BlockPlace | undefined {
  const steps: BlockStep[] = [];
  let lines = new ChildLines(text, root, { start: 0, end: text.length });
  for (;;) {
    const place = lines.touchedBy(edit, steps);
    const inner = place && lines.inside(place, edit);
    if (inner === undefined) return place;
    steps.push({ node: lines.node, index: place!.first, head: { start: place!.span.start, end: inner.span.start }, lines: lines.span });
    lines = inner;
  }
}

/** The place with the child behind it; the place itself where there is none. */
export function withNextChild(text: string, place: BlockPlace): BlockPlace | undefined {
  const { node, last, lines, span } = place;
  if (last === childCount(node)) return place;
  const end = new ChildLines(text, node, lines).lineOf(last + 1);
  return end === undefined ? undefined : { ...place, last: last + 1, span: { start: span.start, end } };
}

/**
 * The text of the child before a place, which has one; of a long one its first line and the last of what it holds, so that it is
 * whole in itself and ends as the child does.
 */
export function textBefore(text: string, { node, first, lines }: BlockPlace, enough: number): string | undefined {
  return new ChildLines(text, node, lines).endOf(first - 1, enough);
}

/** What follows on a place: a child, whole or cut, of one of the collections that the place is in. */
export interface BlockBehind {
  /** The collection: how many steps down it is; -1 where nothing follows. */
  readonly depth: number;
  /** Where the child ends, or that part of it that is whole in itself. */
  readonly end: number;
}

/** What follows on a place, cut to little more than `enough` characters. */
export function blockBehind(text: string, place: BlockPlace, enough: number): BlockBehind | undefined {
  for (let depth = place.steps.length; depth >= 0; depth--) {
    const { node, index, lines } = place.steps[depth] ?? { ...place, index: place.last - 1 };
    if (index + 1 === childCount(node)) continue;
    const end = new ChildLines(text, node, lines).cutIn(index + 1, enough);
    return end === undefined ? undefined : { depth, end };
  }
  return { depth: -1, end: text.length };
}

export function childCount(node: BlockNode): number {
  return node.kind === 'map' ? node.entries.length : node.items.length;
}

export function childValue(node: BlockNode, index: number): SourceNode | null {
  return (node.kind === 'map' ? node.entries[index]?.value : node.items[index]) ?? null;
}

/** Where the child ends, without what stands behind its value. */
export function childEnd(node: BlockNode, index: number): number | undefined {
  if (node.kind === 'sequence') return node.items[index]?.end;
  const entry = node.entries[index];
  return entry?.value?.end ?? entry?.key.end;
}

/** Where the child's key or value begins; undefined where the text has none. */
export function childStart(node: BlockNode, index: number): number | undefined {
  return node.kind === 'map' ? node.entries[index]?.key.start : node.items[index]?.start;
}

export function isBlock(node: SourceNode | null): node is BlockNode {
  return (node?.kind === 'map' || node?.kind === 'sequence') && !node.flow;
}

/** How far the children of the collection are indented. */
export function columnOf(text: string, node: BlockNode): number {
  return node.start - lineStart(text, node.start);
}

/** Which lines belong to which child of a collection. */
class ChildLines {
  private readonly count: number;

  constructor(
    private readonly text: string,
    readonly node: BlockNode,
    /** All lines of the children. */
    readonly span: Span,
  ) {
    this.count = childCount(node);
  }

  touchedBy(edit: Span, steps: readonly BlockStep[]): BlockPlace | undefined {
    const begun = this.lastBegunBefore(edit.start);
    // The edit may be in the blanks before the next one.
    const next = begun + 1 < this.count ? this.lineOf(begun + 1) : undefined;
    const first = next !== undefined && next <= edit.start ? begun + 1 : begun;
    const start = this.lineOf(first);
    let last = first + 1;
    let end = this.lineOf(last);
    while (end !== undefined && last < this.count && end <= edit.end) end = this.lineOf(++last);
    return start === undefined || end === undefined ? undefined : { steps: [...steps], node: this.node, first, last, span: { start, end }, lines: this.span };
  }

  /** The lines of what the only child of the place holds, if the edit is in those alone. */
  inside({ first, last, span }: BlockPlace, edit: Span): ChildLines | undefined {
    const value = last === first + 1 ? childValue(this.node, first) : null;
    const mark = this.markOf(first);
    if (!isBlock(value) || mark === undefined) return undefined;
    const start = nextLine(this.text, mark);
    const hasOwnLines = lineStart(this.text, value.start) >= start;
    return hasOwnLines && edit.start >= start ? new ChildLines(this.text, value, { start, end: span.end }) : undefined;
  }

  /** Where the lines of the child begin; behind the last child, where they end. Undefined where its line holds something else before it. */
  lineOf(index: number): number | undefined {
    if (index === 0) return this.span.start;
    if (index >= this.count) return this.span.end;
    const mark = this.markOf(index);
    if (mark === undefined) return undefined;
    const start = lineStart(this.text, mark);
    return start + indentAt(this.text, start) === mark ? start : undefined;
  }

  /** Behind the child, or behind the first of what it holds where it is long. */
  cutIn(index: number, enough: number): number | undefined {
    const start = this.lineOf(index);
    const end = this.lineOf(index + 1);
    const value = childValue(this.node, index);
    if (start === undefined || end === undefined || end - start <= enough || !isBlock(value)) return end;
    return new ChildLines(this.text, value, { start, end }).cutIn(0, enough);
  }

  /** The child, or its first line and the end of what it holds where it is long. */
  endOf(index: number, enough: number): string | undefined {
    const start = this.lineOf(index);
    const end = this.lineOf(index + 1);
    const value = childValue(this.node, index);
    const mark = this.markOf(index);
    if (start === undefined || end === undefined || mark === undefined) return undefined;
    const behindMark = nextLine(this.text, mark);
    if (end - start <= enough || !isBlock(value) || lineStart(this.text, value.start) < behindMark) return this.text.slice(start, end);
    const inner = new ChildLines(this.text, value, { start: behindMark, end }).endOf(childCount(value) - 1, enough);
    return inner && this.text.slice(start, behindMark) + inner;
  }

  /** The last child that begins at the offset or before, as far as that can be told without a look at the text. */
  private lastBegunBefore(offset: number): number {
    let found = 0;
    for (let index = 0; index < this.count; index++) {
      const start = childStart(this.node, index);
      if (start === undefined) continue;
      if (start > offset) break;
      found = index;
    }
    return found;
  }

  /** The child's key, or the dash before it. */
  private markOf(index: number): number | undefined {
    if (this.node.kind === 'map') return this.node.entries[index]!.key.start;
    const { items } = this.node;
    let before = index - 1;
    while (before >= 0 && items[before] === null) before--;
    let at = items[before]?.end ?? this.node.start;
    for (let next = before + 1; next <= index; next++) {
      const behind = afterDash(this.text, at);
      if (behind === at) return undefined;
      at = behind;
    }
    return at - 1;
  }
}

function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
