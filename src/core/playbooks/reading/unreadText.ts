import { LIMITS } from '../../limits';
import type { UnreadText } from '../playbook';

/** Items and quotes in one another at the start of a line, and all in the text together: beyond these the parser takes seconds. */
const DEEPEST_IN_LINE = 12;
const MOST = 10_000;
const WIDEST_INDENTATION = 64;

const MARKERS = /^([ \t]*)((?:(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))[ \t]*)+)/gm;
const MARKER = />|[-+*]|\d+[.)]/g;
/** What stands in a line between two paragraphs, such as `* * *`. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;

/** Why the text is not worth parsing; undefined where it is. Linear in its length. @param bodyStart where the text below the front matter begins */
export function unreadText(text: string, bodyStart: number): UnreadText | undefined {
  if (text.length > LIMITS.markdownBytes) return { reason: 'too-long', span: { start: bodyStart, end: bodyStart } };
  let all = 0;
  for (const match of text.matchAll(MARKERS)) {
    const [whole, indentation, markers] = match as unknown as [string, string, string];
    if (/[\r\n]|^$/.test(text.charAt(match.index + whole.length)) && RULE.test(whole)) continue;
    const inLine = markers.match(MARKER)?.length ?? 0;
    all += inLine;
    if (inLine <= DEEPEST_IN_LINE && indentation.length <= WIDEST_INDENTATION && all <= MOST) continue;
    const start = match.index + indentation.length;
    return { reason: 'too-deep', span: { start, end: start + 1 } };
  }
  return undefined;
}
