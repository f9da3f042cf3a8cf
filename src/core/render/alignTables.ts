import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';

/** The rows of a Markdown table, cells padded so that its borders stand below each other. Rows may be of unequal length. */
export function alignTable(rows: readonly string[]): string {
  const cells = rows.map(splitRow);
  const delimiters = cells.findIndex((row) => row.every((cell) => /^:?-+:?$/.test(cell)));
  const align = (cells[delimiters] ?? []).map(alignmentOf);
  const content = cells.filter((_, index) => index !== delimiters);
  return markdownTable(content, { align, stringLength: stringWidth });
}

/** The cells of a row; an escaped border belongs to its cell. */
function splitRow(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let cell = '';
  for (let at = text.startsWith('|') ? 1 : 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') cell += character + (text[++at] ?? '');
    else if (character !== '|') cell += character;
    else {
      cells.push(cell.trim());
      cell = '';
    }
  }
  if (cell.trim() !== '' || !text.endsWith('|')) cells.push(cell.trim());
  return cells;
}

function alignmentOf(delimiter: string): 'left' | 'right' | 'center' | null {
  const left = delimiter.startsWith(':');
  const right = delimiter.endsWith(':');
  return left && right ? 'center' : right ? 'right' : left ? 'left' : null;
}
