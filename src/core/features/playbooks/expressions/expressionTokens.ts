import type { Span } from '../../../text/span';

/** A word of an expression, whether or not the whole of it makes sense. */
export interface ExpressionToken {
  readonly kind: 'name' | 'number' | 'text' | 'mark';
  /** As it is written, of a text with its quotes. */
  readonly text: string;
  readonly span: Span;
  /** False for a text whose closing quote is missing. */
  readonly isClosed: boolean;
}

const TOKEN = /(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<text>"(?:[^"\\\r\n]|\\.)*("|$|(?=[\r\n]))|'(?:[^'\\\r\n]|\\.)*('|$|(?=[\r\n])))|(?<mark>==|!=|<=|>=|&&|\|\||[^\s\w])/g;

/** The words of an expression; never throws, and skips nothing but blanks. */
export function expressionTokens(source: string): readonly ExpressionToken[] {
  return [...source.matchAll(TOKEN)].map(({ 0: text, index, groups }) => {
    const kind = (['name', 'number', 'text'] as const).find((each) => groups?.[each] !== undefined) ?? 'mark';
    return { kind, text, span: { start: index, end: index + text.length }, isClosed: kind !== 'text' || (text.length > 1 && text.endsWith(text[0]!)) };
  });
}
