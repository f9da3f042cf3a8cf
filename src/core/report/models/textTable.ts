import type { Sink } from '../sink';

/** A column: its heading, and whether its cells end in line. */
export interface Column {
  readonly title: string;
  readonly alignsRight?: boolean;
}

/**
 * Prints rows in columns, the heads dim. What may hold wide letters, such as names, belongs in the last column, where nothing has to line up behind it.
 */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[], sink: Sink): void {
  const widths = columns.map(({ title }, index) => rows.reduce((width, row) => Math.max(width, row[index]!.length), title.length));
  const lineOf = (cells: readonly string[]): string => cells.map((cell, index) => (columns[index]!.alignsRight === true ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!))).join('  ').trimEnd();
  sink.line({ text: lineOf(columns.map(({ title }) => title)), style: 'dim' });
  for (const row of rows) sink.line(lineOf(row));
}
