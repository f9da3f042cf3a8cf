import type { Span } from '../text/span';

/**
 * The text with those spans, which are in order and apart, turned into spaces: every offset still means the same place.
 * Line breaks stay unless `breaksToo` is set.
 */
export function blank(text: string, spans: readonly Span[], breaksToo = false): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    const gone = breaksToo ? ' '.repeat(end - start) : text.slice(start, end).replace(/[^\r\n]/g, ' ');
    result += text.slice(at, start) + gone;
    at = end;
  }
  return result + text.slice(at);
}
