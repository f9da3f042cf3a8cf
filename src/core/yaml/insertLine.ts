import { edits } from './editResult';
import type { EditResult } from './editResult';
import { lineEnd, lineStart } from './scanText';

const BYTE_ORDER_MARK = '\uFEFF';

/** Puts lines behind the line of the offset, its comment included; the text's last line keeps having no line break. */
export function insertLine(text: string, offset: number, line: string, lineBreak: string): EditResult {
  const isBehindBreak = offset > 0 && offset === lineStart(text, offset);
  if (isBehindBreak || text === '' || text === BYTE_ORDER_MARK) return edits({ span: { start: offset, end: offset }, newText: line + lineBreak });
  const end = lineEnd(text, offset);
  return edits({ span: { start: end, end }, newText: lineBreak + line });
}
