import type { Span } from '../../../text/span';
import { touches } from '../../../text/span';

/** An expression of a playbook's front matter, found by the look of its lines, so also where these are no YAML. */
export interface ExpressionText {
  /** The key that it stands behind: `from` is that of `due`, `measure` that of `outcome`. */
  readonly key: ExpressionKey;
  /** As the language of expressions reads it, escapes of YAML's quotes undone. */
  readonly text: string;
  /** Where in the file each character of `text` stands, and where the last one ends. */
  readonly offsets: readonly number[];
  /** The quotes of YAML around it. */
  readonly quote: '"' | "'" | undefined;
  /** Whether a blank has to come before it, as it would touch its key's colon. */
  readonly needsBlank: boolean;
}

export type ExpressionKey = 'trigger' | 'dedupe_key' | 'from' | 'measure';

/** A key at the start of its line, or inside the braces of `due` and `outcome`. */
const KEY = /^([ \t]*(?:(?:due|outcome)[ \t]*:[ \t]*\{(?:[^\r\n]*,)?[ \t]*)?)(trigger|dedupe_key|from|measure)[ \t]*:/gm;
const BLOCK = /^[ \t]*[>|][-+0-9]*[ \t]*(?:#.*)?(?:\r?\n|$)/;

/** The expression that the offset is in or touches; undefined elsewhere, also inside an escape of YAML's quotes. @param head the front matter's YAML */
export function expressionAt(text: string, head: Span, offset: number): ExpressionText | undefined {
  if (!touches(head, offset)) return undefined;
  const yaml = text.slice(0, head.end);
  let found: ExpressionText | undefined;
  for (const { 0: written, 1: before = '', 2: key, index } of yaml.matchAll(KEY)) {
    const behind = index + written.length;
    if (index < head.start || behind > offset) continue;
    const place = { key: key as ExpressionKey, behind, column: columnOf(yaml, index + before.length), inFlow: before.includes('{'), offset };
    const expression = valueOf(yaml, place);
    if (expression?.offsets.includes(offset) === true) found = expression;
  }
  return found;
}

/** Where in the expression an offset of the file is. */
export function inExpression({ offsets }: ExpressionText, offset: number): number {
  const at = offsets.findIndex((each) => each >= offset);
  return at < 0 ? offsets.length - 1 : at;
}

/** Where in the file a part of the expression stands. */
export function inFile({ offsets }: ExpressionText, span: Span): Span {
  return { start: offsets[span.start]!, end: offsets[span.end]! };
}

/** A text as it stands between the quotes of YAML around an expression. */
export function quotedLike({ quote }: ExpressionText, text: string): string {
  if (quote === '"') return text.replace(/[\\"]/g, '\\$&');
  return quote === "'" ? text.replaceAll("'", "''") : text;
}

interface KeyPlace {
  readonly key: ExpressionKey;
  /** Right behind the colon. */
  readonly behind: number;
  readonly column: number;
  readonly inFlow: boolean;
  /** The one that is asked for. */
  readonly offset: number;
}

function valueOf(yaml: string, { key, behind, column, inFlow, offset }: KeyPlace): ExpressionText | undefined {
  const block = BLOCK.exec(yaml.slice(behind));
  if (block !== null) {
    const start = behind + block[0].length;
    const end = endOfLines(yaml, start, column);
    return end === undefined ? undefined : plain(yaml, { key, start, end, needsBlank: false });
  }
  const start = behind + /^[ \t]*/.exec(yaml.slice(behind))![0].length;
  const mark = yaml[start];
  if (mark === '"' || mark === "'") return quoted(yaml, key, start, mark);
  const end = inFlow ? endInFlow(yaml, start) : endOfPlain(yaml, start, column);
  // What another construct of YAML begins is no expression.
  if (/^[{&*!]/.test(yaml.slice(start, end))) return undefined;
  // Nothing stands there yet: it begins wherever among the blanks it is asked for.
  if (end <= start && offset <= start) return plain(yaml, { key, start: offset, end: offset, needsBlank: offset === behind });
  return plain(yaml, { key, start: Math.min(start, end), end, needsBlank: start === behind });
}

function plain(yaml: string, { key, start, end, needsBlank }: { key: ExpressionKey; start: number; end: number; needsBlank: boolean }): ExpressionText {
  return { key, text: yaml.slice(start, end), offsets: Array.from({ length: end - start + 1 }, (_, index) => start + index), quote: undefined, needsBlank };
}

/** Up to the closing quote; without one up to the end of the line. */
function quoted(yaml: string, key: ExpressionKey, start: number, quote: '"' | "'"): ExpressionText {
  const offsets: number[] = [];
  let text = '';
  let at = start + 1;
  for (; at < yaml.length; at++) {
    const isEscape = quote === '"' ? yaml[at] === '\\' && /["\\]/.test(yaml[at + 1] ?? '') : yaml.startsWith("''", at);
    if (!isEscape && yaml[at] === quote) break;
    offsets.push(at);
    if (isEscape) at++;
    text += yaml[at];
  }
  const isOpen = at >= yaml.length;
  const lineBreak = isOpen ? text.search(/[\r\n]/) : -1;
  if (lineBreak < 0) return { key, text, offsets: [...offsets, Math.min(at, yaml.length)], quote, needsBlank: false };
  return { key, text: text.slice(0, lineBreak), offsets: offsets.slice(0, lineBreak + 1), quote, needsBlank: false };
}

/** The value inside braces ends at their comma or end; those of calls and lists in it do not count. */
function endInFlow(yaml: string, start: number): number {
  let depth = 0;
  let text: string | undefined;
  for (let at = start; at < yaml.length; at++) {
    const mark = yaml[at]!;
    if (mark === '\n' || mark === '\r') return at;
    if (text !== undefined) {
      if (mark === text) text = undefined;
    } else if (mark === '"' || mark === "'") text = mark;
    else if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (depth <= 0 && (mark === ',' || mark === '}')) return at;
  }
  return yaml.length;
}

/** A plain value: the rest of its line without a comment, and lines below that are indented deeper than its key. */
function endOfPlain(yaml: string, start: number, column: number): number {
  const first = yaml.indexOf('\n', start);
  const line = yaml.slice(start, first < 0 ? yaml.length : first).replace(/\r$/, '');
  const comment = /(?:^|[ \t])#/.exec(line);
  if (comment !== null) return start + comment.index;
  return (first < 0 ? undefined : endOfLines(yaml, first + 1, column)) ?? start + line.length;
}

/** The end of the lines from `start` that are indented deeper than the column, blank ones between them included; undefined for none. */
function endOfLines(yaml: string, start: number, column: number): number | undefined {
  let end: number | undefined;
  for (let at = start; at < yaml.length; ) {
    const lineBreak = yaml.indexOf('\n', at);
    const next = lineBreak < 0 ? yaml.length : lineBreak + 1;
    const line = yaml.slice(at, lineBreak < 0 ? yaml.length : lineBreak).replace(/\r$/, '');
    const indent = /^[ \t]*/.exec(line)![0].length;
    if (indent > column) end = at + line.length;
    else if (line.trim() !== '') break;
    at = next;
  }
  return end;
}

function columnOf(yaml: string, offset: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}
