import { Range } from 'vscode';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Range as CoreRange } from '../../core/text/position';
import type { Span } from '../../core/text/span';

/** A span of a text as lines and columns; `lines` are that text's. */
export function toRange(lines: LineIndex, span: Span): Range {
  return fromCore(lines.rangeOf(span));
}

/** The core's lines and columns are counted as VS Code counts them. */
export function fromCore({ start, end }: CoreRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
