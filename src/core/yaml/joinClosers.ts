import type { Span } from '../text/span';
import { blank } from './blank';
import type { ParseFault } from './parseText';
import { scanOpen } from './scanOpen';
import type { OpenScan } from './scanOpen';
import { isBlank } from './scanText';

/**
 * The text with each closing bracket that begins a line drawn, by blanks in place of line breaks and comments, to the
 * line above; undefined where no such bracket is what the parser fell over. By the letter of YAML a `]` may not stand
 * in the column of its key, but every other reader takes it and people write it so.
 */
export function joinClosers(text: string, fault: ParseFault): string | undefined {
  const faulty = text[fault.position];
  if (fault.reason !== 'deficient indentation' || (faulty !== ']' && faulty !== '}')) return undefined;
  const scan = scanOpen(text, text.length);
  if (!scan.leadingClosers.includes(fault.position)) return undefined;
  return blank(text, scan.leadingClosers.map((closer) => gapBefore(text, closer, scan.comments)), true);
}

/** The blanks, line breaks and comments between a closing bracket and what stands before it. */
function gapBefore(text: string, closer: number, comments: OpenScan['comments']): Span {
  let start = closer;
  for (;;) {
    while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
    const comment = comments.get(start);
    if (comment === undefined) return { start, end: closer };
    start = comment;
  }
}
