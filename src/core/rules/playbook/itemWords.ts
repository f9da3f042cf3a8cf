import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';

const MARKER = /^(?:[-+*]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** A box, well written or not, with words behind it that do not make it a link. */
const LIKE_BOX = /^\[([ \txX]*)\][ \t]*(?=[^\s([:])/;

/** The first line of a list's item behind its marker; undefined where nothing stands there. */
export function itemWords(text: string, { start, end }: Span): Span | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd();
  const marker = MARKER.exec(line)?.[0].length;
  return marker === undefined ? undefined : { start: start + marker, end: start + line.length };
}

/** Puts a box before the words of an item, in the place of one that is not well written; undefined where there are no words. */
export function boxEdit(text: string, item: Span): TextEdit | undefined {
  const words = itemWords(text, item);
  if (words === undefined) return undefined;
  const line = text.slice(words.start, words.end);
  const box = LIKE_BOX.exec(line);
  if (box === null) return /^\[\s*\]$/.test(line) ? undefined : { span: { start: words.start, end: words.start }, newText: '[ ] ' };
  return { span: { start: words.start, end: words.start + box[0].length }, newText: /x/i.test(box[1]!) ? '[x] ' : '[ ] ' };
}
