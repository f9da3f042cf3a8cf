import type { Span } from '../text/span';
import { scanOpen } from './scanOpen';
import type { OpenScan } from './scanOpen';
import { isBlank, lineEnd, lineStart } from './scanText';

/** The piece of text that a person writes at the caret, before anything is known of the tree around it. */
export interface CaretToken {
  /** What stands there, its quotes included; empty where nothing does. */
  readonly whole: Span;
  /** The same without its quotes: what a completion replaces. Touches the caret. */
  readonly typed: Span;
  readonly quote: '"' | "'" | undefined;
  /** Whether the quote is closed on the line. */
  readonly isClosed: boolean;
  /** What the text before says that it is: a `value` behind a colon, a `key` inside braces or before a colon, else not known yet. */
  readonly role: 'key' | 'value' | 'unknown';
  /** Whether a colon stands behind it already. */
  readonly hasColon: boolean;
  /** Whether a blank is missing before it, as in `key:` and `-`. */
  readonly needsBlank: boolean;
  /** Nothing stands on the line, not even a dash. */
  readonly onBlankLine: boolean;
  /** Brackets that are open at the caret, the outermost first; none outside of flow collections. */
  readonly brackets: OpenScan['brackets'];
}

const BYTE_ORDER_MARK = 0xfeff;
/** A line of the outermost level: what stands above it says nothing about brackets and quotes below. */
const OUTERMOST_KEY = /^[^\s#\-\]},'"][^\r\n]*:(?:[ \t]|$)/;
const LINE_HEAD = /^( *)((?:- +)*)(-?)/;
/** A key up to its colon; what is no blank must begin it, and no comment may. */
const KEY_AND_COLON = /^(?:"(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|(?:[^\s"'#,[\]{}&*!|>%@`-]|-[^\s:])(?:[^#:]|:(?!\s|$)|(?<!\s)#)*):(?=\s|$)/;
/** An anchor or tag before a value. */
const PROPERTIES = /^(?:[&!]\S*[ \t]+)+/;
const NO_SCALAR = /^[[{|>*]/;

/** What is written at the offset; undefined inside comments and texts of several lines, and where only another token could be meant. */
export function caretTokenAt(text: string, offset: number): CaretToken | undefined {
  const from = outermostStart(text, offset);
  const scan = scanOpen(text.slice(from, lineEnd(text, offset)), offset - from);
  for (const [end, start] of scan.comments) if (start + from < offset && offset <= end + from) return undefined;
  const brackets = scan.brackets.map(({ mark, start }) => ({ mark, start: start + from }));
  const open = scan.open;
  const quoteStart = open !== undefined && (open.mark === '"' || open.mark === "'") ? open.start + from : undefined;
  if (quoteStart !== undefined && quoteStart < lineStart(text, offset)) return undefined;
  if (brackets.length > 0) return flowToken(text, offset, quoteStart, scan.lastQuoted === undefined ? 0 : scan.lastQuoted.end + from, brackets);
  return blockToken(text, offset, quoteStart);
}

/** Start of the nearest line of the outermost level at or above the offset. */
function outermostStart(text: string, offset: number): number {
  for (let start = lineStart(text, offset); start > 0; start = lineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1))) {
    if (isBlank(text.charCodeAt(start))) continue;
    if (OUTERMOST_KEY.test(text.slice(start, lineEnd(text, start)))) return start;
  }
  return 0;
}

function blockToken(text: string, offset: number, quoteStart: number | undefined): CaretToken | undefined {
  const begin = lineStart(text, offset);
  const first = text.charCodeAt(begin) === BYTE_ORDER_MARK ? begin + 1 : begin;
  const line = text.slice(first, lineEnd(text, offset));
  const [head, , dashes, lastDash] = LINE_HEAD.exec(line)!;
  // A dash that something follows is a part of it, as in `-5`.
  const isOpenDash = lastDash === '-' && line.length === head.length;
  const contentStart = first + head.length - (lastDash === '-' && !isOpenDash ? 1 : 0);
  const content = text.slice(contentStart, first + line.length);
  const base = { quote: undefined, isClosed: true, hasColon: false, needsBlank: isOpenDash, onBlankLine: false, brackets: [] } as const;
  if (content.trim() === '') {
    if (offset < contentStart && (dashes !== '' || lastDash === '-')) return undefined;
    return { ...base, whole: at(offset), typed: at(offset), role: 'unknown', onBlankLine: dashes === '' && lastDash === '' };
  }
  if (offset < contentStart || content.startsWith('#')) return undefined;
  const key = KEY_AND_COLON.exec(content)?.[0];
  if (key === undefined) return scalarToken(text, offset, contentStart, quoteStart, { ...base, role: 'unknown' });
  const colon = contentStart + key.length - 1;
  if (offset <= colon) {
    const end = contentStart + key.slice(0, -1).trimEnd().length;
    return offset > end ? undefined : { ...quotedOrPlain(text, { start: contentStart, end }, base), role: 'key', hasColon: true };
  }
  return scalarToken(text, offset, valueStart(text, colon + 1, offset), quoteStart, { ...base, role: 'value', needsBlank: offset === colon + 1 });
}

/** Behind the blanks, the anchor and the tag that follow a colon, but not behind the caret. */
function valueStart(text: string, from: number, offset: number): number {
  let start = from;
  while (start < offset && (text[start] === ' ' || text[start] === '\t')) start++;
  return start + (PROPERTIES.exec(text.slice(start, offset))?.[0].length ?? 0);
}

/** A plain or quoted text that begins at `start` and lasts to the end of its line at most. */
function scalarToken(text: string, offset: number, start: number, quoteStart: number | undefined, base: Omit<CaretToken, 'whole' | 'typed'>): CaretToken | undefined {
  const rest = text.slice(start, lineEnd(text, start));
  if (offset < start || NO_SCALAR.test(rest)) return undefined;
  if (quoteStart === start) return quotedToken(text, offset, start, base);
  if (rest.startsWith('"') || rest.startsWith("'")) return undefined;
  const comment = /(?:^|\s)#/.exec(rest);
  const plain = rest.slice(0, comment?.index ?? rest.length).trimEnd();
  // In front of a comment something would become a part of it, or it of that.
  if (plain === '' && text[offset] === '#') return undefined;
  const end = Math.max(start + plain.length, offset);
  const span = { start, end };
  return { ...base, whole: span, typed: span };
}

function quotedToken(text: string, offset: number, start: number, base: Omit<CaretToken, 'whole' | 'typed'>): CaretToken {
  const quote = text[start] as '"' | "'";
  const closing = closingQuote(text, offset, quote);
  const isClosed = closing !== undefined;
  // Without a closing quote nobody knows how far the text was meant to go.
  const typed = { start: start + 1, end: closing ?? offset };
  const behind = isClosed ? closing + 1 : offset;
  return { ...base, whole: { start, end: behind }, typed, quote, isClosed, hasColon: base.hasColon || /^[ \t]*:(?:\s|$)/.test(text.slice(behind, lineEnd(text, behind))) };
}

function closingQuote(text: string, from: number, quote: '"' | "'"): number | undefined {
  const end = lineEnd(text, from);
  for (let place = from; place < end; place++) {
    if (text[place] === '\\' && quote === '"') place++;
    else if (text[place] === quote && quote === "'" && text[place + 1] === quote) place++;
    else if (text[place] === quote) return place;
  }
  return undefined;
}

function quotedOrPlain(text: string, whole: Span, base: Omit<CaretToken, 'whole' | 'typed' | 'role'>): Omit<CaretToken, 'role'> {
  const mark = text[whole.start];
  if (mark !== '"' && mark !== "'") return { ...base, whole, typed: whole };
  return { ...base, whole, typed: { start: whole.start + 1, end: whole.end - 1 }, quote: mark };
}

const FLOW_MARK = /[,[\]{}\r\n]/;

function flowToken(text: string, offset: number, quoteStart: number | undefined, floor: number, brackets: OpenScan['brackets']): CaretToken | undefined {
  const start = quoteStart ?? flowStart(text, offset, Math.max(floor, brackets.at(-1)!.start + 1));
  const before = lastMark(text, start);
  // Behind a closed quote or bracket only a comma could follow.
  if (before === '"' || before === "'" || before === ']' || before === '}') return undefined;
  const isKey = before === '{' || (before === ',' && brackets.at(-1)!.mark === '{');
  const base = { quote: undefined, isClosed: true, hasColon: false, needsBlank: before === ':' && text[offset - 1] === ':' && start === offset, onBlankLine: false, brackets } as const;
  const role = before === ':' ? 'value' : isKey ? 'key' : 'unknown';
  if (quoteStart !== undefined) return quotedToken(text, offset, start, { ...base, role });
  const end = flowEndOf(text, offset);
  const token = text.slice(start, end);
  if (/^["'*&!]|[ \t]#/.test(token) || (token === '' && text[offset] === '#')) return undefined;
  // A collection stands there already.
  if (/^[ \t]*[[{]/.test(text.slice(end, lineEnd(text, end)))) return undefined;
  const hasColon = role === 'key' && /^[ \t]*:/.test(text.slice(end));
  return { ...base, whole: { start, end }, typed: { start, end }, role, hasColon };
}

/** Where the plain text around the caret begins: behind the mark before it. */
function flowStart(text: string, offset: number, floor: number): number {
  let start = offset;
  while (start > floor && !FLOW_MARK.test(text[start - 1]!) && !isColon(text, start - 1)) start--;
  while (start < offset && isBlank(text.charCodeAt(start))) start++;
  return start;
}

/** A colon that ends a key: a blank, a mark or nothing follows. */
function isColon(text: string, place: number): boolean {
  return text[place] === ':' && (place + 1 >= text.length || isBlank(text.charCodeAt(place + 1)) || FLOW_MARK.test(text[place + 1]!));
}

function flowEndOf(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !FLOW_MARK.test(text[end]!) && !isColon(text, end) && !(text[end] === '#' && isBlank(text.charCodeAt(end - 1)))) end++;
  while (end > offset && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The last character before the offset that is not blank; comments between are not looked through. */
function lastMark(text: string, offset: number): string | undefined {
  let place = offset - 1;
  while (place >= 0 && isBlank(text.charCodeAt(place))) place--;
  return text[place];
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
