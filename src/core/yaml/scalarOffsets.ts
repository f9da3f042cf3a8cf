import type { Span } from '../text/span';
import { partSpan } from './scalarPart';
import type { ScalarNode } from './sourceTree';

/**
 * Where in the text each character of a scalar's value stands, and behind them where the last one ends: also of values on several lines
 * (`>-`, `|`, folded quotes), whose line breaks and indentation stand for the blanks of the value. Undefined where the two cannot be laid side
 * by side, as with escapes on several lines.
 */
export function scalarOffsets(text: string, node: ScalarNode): readonly number[] | undefined {
  const value = String(node.value);
  if (partSpan(text, node, { start: 0, end: value.length }) !== undefined) {
    return Array.from({ length: value.length + 1 }, (_, index) => partSpan(text, node, { start: index, end: index })!.start);
  }
  return offsetsInLines(text, node, value);
}

/** A part of the value as a span of the text; the whole scalar where nobody can say. */
export function valueSpan(text: string, node: ScalarNode, part: Span): Span {
  const one = partSpan(text, node, part);
  if (one !== undefined) return one;
  const offsets = offsetsInLines(text, node, String(node.value));
  if (offsets === undefined) return { start: node.start, end: node.end };
  return { start: offsets[part.start] ?? node.start, end: offsets[part.end] ?? node.end };
}

/** Blanks apart, value and text have the same characters in the same order. */
function offsetsInLines(text: string, { start, end, style }: ScalarNode, value: string): readonly number[] | undefined {
  const isQuoted = style === 'single-quoted' || style === 'double-quoted';
  const isBlock = style === 'literal' || style === 'folded';
  const last = isQuoted ? end - 1 : end;
  let at = isBlock ? firstLineOf(text, start, end) : start + (isQuoted ? 1 : 0);
  const offsets: number[] = [];
  for (const character of value) {
    if (isBlank(character)) {
      offsets.push(at);
      if (at < last && isBlank(text[at]!)) at++;
      continue;
    }
    while (at < last && isBlank(text[at]!)) at++;
    const isEscaped = (style === 'double-quoted' && text[at] === '\\') || (style === 'single-quoted' && character === "'" && text[at + 1] === "'");
    if (!text.startsWith(character, isEscaped ? at + 1 : at)) return undefined;
    for (let unit = 0; unit < character.length; unit++) offsets.push(at + unit);
    at += character.length + (isEscaped ? 1 : 0);
  }
  return [...offsets, at];
}

/** Behind the line that says how the block is to be read. */
function firstLineOf(text: string, start: number, end: number): number {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
