import type { Span } from '../../text/span';

/** A Markdown text as a reader sees it, near enough to look for words in it. */
export interface ReadableText {
  /** Comments, escapes and emphasis left out; each run of white space is one space. */
  readonly text: string;
  /** Where a stretch of `text`, which is not empty, stands in the Markdown. */
  spanOf(start: number, end: number): Span;
}

/** A comment, an entity, an escaped character, white space, or a sign of emphasis or code. */
const MARKUP = /<!--[\s\S]*?-->|&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp));|\\([!-/:-@[-`{-~])|([\s\u00a0]+)|[*`]+/giu;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const LARGEST_CHARACTER = 0x10ffff;

/** Takes the markup out of a text in one pass. */
export function readableText(markdown: string): ReadableText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const addPlain = (from: number, to: number): void => {
    parts.push(markdown.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let done = 0;
  for (const match of markdown.matchAll(MARKUP)) {
    addPlain(done, match.index);
    done = match.index + match[0].length;
    const shown = shownFor(match);
    parts.push(shown);
    for (let unit = 0; unit < shown.length; unit++) {
      starts.push(match.index);
      ends.push(done);
    }
  }
  addPlain(done, markdown.length);
  return { text: parts.join(''), spanOf: (start, end) => ({ start: starts[start] ?? markdown.length, end: ends[end - 1] ?? markdown.length }) };
}

function shownFor([, decimal, hexadecimal, name, escaped, space]: RegExpMatchArray): string {
  if (escaped !== undefined) return escaped;
  if (space !== undefined) return ' ';
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? ' ';
  const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? parseInt(hexadecimal, 16) : undefined;
  return code === undefined || code > LARGEST_CHARACTER ? '' : String.fromCodePoint(code);
}
