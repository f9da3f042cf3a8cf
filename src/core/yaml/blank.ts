import type { Span } from '../text/span';

/** The text with those spans turned into spaces, line breaks kept: every offset still means the same place. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const { start, end } of spans) {
    result = result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, ' ') + result.slice(end);
  }
  return result;
}
