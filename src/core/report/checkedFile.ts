import type { Finding } from '../finding';
import type { Range } from '../text/position';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';

/** A file that was checked, as reports need it. */
export interface CheckedFile {
  /** Path from the portfolio's root, with `/`. */
  readonly file: string;
  /** Undefined when the file could not be read as text; its findings then stand at its first character. */
  readonly lines: LineIndex | undefined;
  readonly findings: readonly Finding[];
  /** Why the file was passed over. */
  readonly skipped?: string;
}

const FIRST_CHARACTER: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where a span of the file lies: 0-based lines and UTF-16 columns. */
export function rangeIn(file: CheckedFile, span: Span): Range {
  return file.lines?.rangeOf(span) ?? FIRST_CHARACTER;
}

/** The finding's message and next step as one text. */
export function messageWithHelp(finding: Finding): string {
  return finding.help === undefined ? finding.message : `${finding.message} ${finding.help}`;
}
