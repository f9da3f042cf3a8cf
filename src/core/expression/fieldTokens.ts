import type { Span } from '../text/span';

/** A field as an expression names it, such as `scores.support.csat` or `metrics["query-failures"]`. */
export interface FieldToken {
  readonly keys: readonly string[];
  /** Where each key stands in the expression, without dots, brackets and quotes. */
  readonly spans: readonly Span[];
  /** Whether the key of the same index is written in brackets, where it may be any text. */
  readonly quoted: readonly boolean[];
  readonly span: Span;
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const TOKEN = new RegExp(`${STRING}|(?<![\\w.)\\]])[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*|\\s*\\[\\s*(?:${STRING})\\s*\\])*(\\s*\\()?`, 'g');
const KEY = new RegExp(`${STRING}|[A-Za-z_]\\w*`, 'g');

/**
 * The fields that an expression names, found by their look alone: it also serves texts that do not compile, and needs no parser. Names of functions are left
 * out, and so are texts in quotes, but for those that are expressions themselves (`peer_median("…")`).
 */
export function fieldTokens(source: string): readonly FieldToken[] {
  const tokens: FieldToken[] = [];
  let isExpressionText = false;
  for (const { 0: found, 1: call, index } of source.matchAll(TOKEN)) {
    const isText = found.startsWith('"') || found.startsWith("'");
    if (isText && isExpressionText) tokens.push(...fieldTokens(found.slice(1, -1)).map((token) => moved(token, index + 1)));
    isExpressionText = /^peer_median\s*\($/.test(found);
    if (isText) continue;
    const keys = keysIn(found, index);
    const named = call === undefined ? keys : keys.slice(0, -1);
    if (named.length > 0) tokens.push(tokenOf(named));
  }
  return tokens;
}

interface Key {
  readonly name: string;
  readonly span: Span;
  readonly quoted: boolean;
}

function keysIn(text: string, offset: number): Key[] {
  return [...text.matchAll(KEY)].map(({ 0: found, index }) => {
    const quoted = !/^\w/.test(found);
    const start = offset + index + (quoted ? 1 : 0);
    const name = quoted ? found.slice(1, -1) : found;
    return { name, span: { start, end: start + name.length }, quoted };
  });
}

function tokenOf(keys: readonly Key[]): FieldToken {
  const span = { start: keys[0]!.span.start, end: keys.at(-1)!.span.end };
  return { keys: keys.map(({ name }) => name), spans: keys.map((key) => key.span), quoted: keys.map(({ quoted }) => quoted), span };
}

function moved(token: FieldToken, by: number): FieldToken {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...token, spans: token.spans.map(move), span: move(token.span) };
}
