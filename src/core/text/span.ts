/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive, 0 <= start <= end <= length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the offset lies in the span; the end counts, as a caret that stands there touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
