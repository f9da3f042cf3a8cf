import type { Span } from '../text/span';
import type { ScalarNode } from './sourceTree';

/** How many characters of hexadecimal digits follow `\x`, `\u` and `\U`. */
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * A part of a scalar's value as a span of the text: inside its quotes, escapes counted as the text has them. Undefined where value and text cannot be
 * laid side by side: on several lines, in block styles, and for numbers written in another way than they are read.
 */
export function partSpan(text: string, node: ScalarNode, part: Span): Span | undefined {
  const value = String(node.value);
  const raw = text.slice(node.start, node.end);
  if (raw === value) return { start: node.start + part.start, end: node.start + part.end };
  const offsets = offsetsOf(raw, node);
  if (offsets?.length !== value.length + 1) return undefined;
  return { start: node.start + offsets[part.start]!, end: node.start + offsets[part.end]! };
}

/** Where in the raw text each character of the value stands, and where the last one ends. */
function offsetsOf(raw: string, { style }: ScalarNode): number[] | undefined {
  if (style !== 'single-quoted' && style !== 'double-quoted') return undefined;
  if (/[\r\n]/.test(raw)) return undefined;
  const offsets: number[] = [];
  let at = 1;
  while (at < raw.length - 1) {
    offsets.push(at);
    if (style === 'double-quoted' && raw[at] === '\\') {
      const digits = HEX_DIGITS[raw[at + 1]!] ?? 0;
      // Beyond the first plane a character is two units of the value.
      if (digits === 8 && Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff) offsets.push(at);
      at += 2 + digits;
    } else {
      at += style === 'single-quoted' && raw[at] === "'" ? 2 : 1;
    }
  }
  return [...offsets, at];
}
