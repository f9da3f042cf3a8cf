import type { Span } from '../text/span';

/** Small looks at the text between tokens, where the parser's events say nothing. All offsets are in a text that parsed. */

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const COLON = 58;
const DASH = 45;

export function isBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || isBreak(code);
}

/** The first offset from `from` on that is neither white space nor comment. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === HASH && (at === 0 || isBlank(text.charCodeAt(at - 1)))) at = lineEnd(text, at);
    else if (isBlank(code)) at++;
    else break;
  }
  return at;
}

/** End of the line, before its break. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Start of the line that holds the offset. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Behind the colon that follows a key; `from` itself where none does (`{a}`, `? a`). */
export function afterColon(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === HASH) at = skipBlanks(text, at);
  return text.charCodeAt(at) === COLON ? at + 1 : from;
}

/** Behind the colon of an entry that has no key, past the comma or question mark before it; `from` where there is none. */
export function afterLoneColon(text: string, from: number): number {
  let at = skipBlanks(text, from);
  while (text[at] === ',' || text[at] === '?') at = skipBlanks(text, at + 1);
  return text.charCodeAt(at) === COLON ? at + 1 : from;
}

/** Behind the next dash of a block sequence. */
export function afterDash(text: string, from: number): number {
  const at = skipBlanks(text, from);
  return text.charCodeAt(at) === DASH ? at + 1 : from;
}

/** Behind the bracket that closes a flow collection whose last content ended at `from`. */
export function flowEnd(text: string, from: number, bracket: ']' | '}'): number {
  let at = from;
  while (at < text.length) {
    at = skipBlanks(text, at);
    if (text[at] === bracket) return at + 1;
    at++;
  }
  return text.length;
}

/** The `|` or `>` of a block scalar: the first one on the line before its content, behind what was read before. */
export function blockScalarStart(text: string, from: number, contentStart: number): number {
  let headerEnd = contentStart;
  if (text.charCodeAt(headerEnd - 1) === LINE_FEED) headerEnd--;
  if (text.charCodeAt(headerEnd - 1) === CARRIAGE_RETURN) headerEnd--;
  let at = Math.max(from, lineStart(text, headerEnd));
  while (at < headerEnd && text[at] !== '|' && text[at] !== '>') at++;
  return at;
}

/** End of a block scalar's content: behind the last line that is more than blank, or the last of all with `+`. */
export function blockScalarEnd(text: string, scalar: { valueStart: number; valueEnd: number; indent: number; chomping: number }): number {
  const KEEP = 3;
  if (scalar.chomping === KEEP) return scalar.valueEnd;
  let end = scalar.valueEnd;
  while (end > scalar.valueStart) {
    const previous = blankLineStart(text, end, scalar.valueStart, scalar.indent);
    if (previous === undefined) break;
    end = previous;
  }
  return end;
}

/** Start of the line that ends at `end`, when nothing but indentation is on it. */
function blankLineStart(text: string, end: number, floor: number, indent: number): number | undefined {
  let at = end;
  if (at > floor && text.charCodeAt(at - 1) === LINE_FEED) at--;
  if (at > floor && text.charCodeAt(at - 1) === CARRIAGE_RETURN) at--;
  const last = at;
  while (at > floor && text.charCodeAt(at - 1) === SPACE) at--;
  const startsLine = at === floor || isBreak(text.charCodeAt(at - 1));
  return startsLine && at > floor && last - at <= Math.max(indent, 0) ? at : undefined;
}

/** The first line from `from` on that begins with a percent sign. */
export function directiveSpan(text: string, from: number): Span {
  const found = /^\uFEFF?(%.*)$/m.exec(text.slice(from));
  if (found === null) return { start: from, end: from };
  const start = from + found.index + found[0].length - found[1]!.length;
  return { start, end: start + found[1]!.trimEnd().length };
}

/** How many spaces begin the line that starts at the offset. */
export function indentAt(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  return at - start;
}
