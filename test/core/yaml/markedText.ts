import type { Span } from '../../../src/core/text/span';

/** A text in which `«…»` marks a span that a test expects; the marks are taken out. */
export function markedText(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const parts = marked.split(/[«»]/);
  let text = '';
  parts.forEach((part, index) => {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, spans };
}
