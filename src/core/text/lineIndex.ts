import type { Position, Range } from './position';
import type { Span } from './span';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Offsets to lines and columns and back, for one text. Lines end at LF, CRLF or a lone CR, as in VS Code.
 * A line's start costs one pass over the text, made at the first question.
 */
export class LineIndex {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  get lineCount(): number {
    return this.lineStarts().length;
  }

  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const starts = this.lineStarts();
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= inside) low = middle;
      else high = middle;
    }
    return { line: low, character: inside - starts[low]! };
  }

  /** The offset of a place; columns behind the line's end are moved to that end. */
  offsetAt(position: Position): number {
    const starts = this.lineStarts();
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The line's text without its line break, as a span. */
  lineSpan(line: number): Span {
    return { start: this.lineStarts()[line] ?? this.text.length, end: this.lineEnd(line) };
  }

  private lineEnd(line: number): number {
    const next = this.lineStarts()[line + 1];
    if (next === undefined) return this.text.length;
    const beforeFeed = this.text.charCodeAt(next - 1) === LINE_FEED ? next - 1 : next;
    return beforeFeed > 0 && this.text.charCodeAt(beforeFeed - 1) === CARRIAGE_RETURN ? beforeFeed - 1 : beforeFeed;
  }

  private lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  const hasCarriageReturn = text.includes('\r');
  if (!hasCarriageReturn) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}
