import { plainLine } from './plainLine';

/** One thing that a region says, without markup: a line, or a cell of a table. */
export interface Statement {
  /** What tells it apart from its neighbours: the line's own label, or the names of the row and the column. Empty where it has none. */
  readonly label: string;
  readonly words: string;
}

/** A label is short; a colon further back is part of a sentence. */
const LONGEST_LABEL = 40;
const CELL_BORDER = /(?<!\\)\|/;

/**
 * What a region says, line by line and cell by cell. The code of charts is left out: each stands above a table of the same figures.
 */
export function statementsOf(content: string): Statement[] {
  const statements: Statement[] = [];
  let columns: readonly string[] | undefined;
  let isCode = false;
  for (const line of content.split(/\r\n|\r|\n/)) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    if (isFence || isCode || line.trim() === '') continue;
    if (!/^\s*\|/.test(line)) {
      columns = undefined;
      statements.push(ofLine(plainLine(line)));
      continue;
    }
    if (/^[\s|:-]+$/.test(line)) continue;
    const cells = cellsOf(line);
    if (columns === undefined) columns = cells;
    else statements.push(...ofRow(cells, columns));
  }
  return statements.filter(({ words }) => words !== '');
}

function ofLine(line: string): Statement {
  const [, label, words] = /^([^:：]*)[:：]\s*(.+)$/u.exec(line) ?? [];
  return label === undefined || label === '' || label.length > LONGEST_LABEL ? { label: '', words: line } : { label, words: words! };
}

/** The first cell names the row. The column is named where a row has several figures. */
function ofRow([row = '', ...figures]: readonly string[], columns: readonly string[]): Statement[] {
  return figures.map((words, index) => ({ label: figures.length > 1 && columns[index + 1] ? `${row} (${columns[index + 1]})` : row, words }));
}

/** The cells of a row of a table, without markup. */
export function cellsOf(line: string): string[] {
  const cells = line.trim().split(CELL_BORDER).map(plainLine);
  return cells.slice(1, cells.at(-1) === '' ? -1 : undefined);
}
