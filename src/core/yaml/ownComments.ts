import { indentAt, lineEnd, lineStart } from './scanText';

/**
 * Where a value ends with the comments below it that are indented deeper than `column`, such as an item that somebody commented out: what
 * comes behind the value goes behind them, or they would seem to belong to that.
 */
export function endOfOwnComments(text: string, end: number, column: number): number {
  let last = end;
  let line = end > 0 && end === lineStart(text, end) ? end : nextLine(text, end);
  while (line < text.length) {
    const indent = indentAt(text, line);
    const close = lineEnd(text, line);
    const isComment = text[line + indent] === '#' && indent > column;
    if (!isComment && text.slice(line, close).trim() !== '') break;
    if (isComment) last = close;
    line = nextLine(text, close);
  }
  return last;
}

/** Start of the line below; the text's end where there is none. */
function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}
