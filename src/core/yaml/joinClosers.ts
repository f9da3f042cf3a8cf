import type { ParseFault } from './parseText';
import { isBlank, lineStart } from './scanText';
import { scanOpen } from './scanOpen';

/**
 * The text with each closing bracket that begins a line drawn, by blanks in place of line breaks and comments, to the
 * line above; undefined where no such bracket is what the parser fell over. By the letter of YAML a `]` may not stand
 * in the column of its key, but every other reader takes it and people write it so.
 */
export function joinClosers(text: string, fault: ParseFault): string | undefined {
  const faulty = text[fault.position];
  if (fault.reason !== 'deficient indentation' || (faulty !== ']' && faulty !== '}')) return undefined;
  const { leadingClosers } = scanOpen(text, text.length);
  if (!leadingClosers.includes(fault.position)) return undefined;
  let joined = text;
  for (const closer of leadingClosers) joined = joinOne(joined, closer);
  return joined;
}

function joinOne(text: string, closer: number): string {
  let from = closer;
  for (;;) {
    while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
    const comment = commentStart(text, lineStart(text, from), from);
    if (comment === undefined) break;
    from = comment;
  }
  return text.slice(0, from) + ' '.repeat(closer - from) + text.slice(closer);
}

/** Where the line's comment begins, if it has one. In a flow collection a `#` behind a blank is one unless quoted. */
function commentStart(text: string, start: number, end: number): number | undefined {
  const found = /(?:^|[ \t])#(?=[^"']*$)/.exec(text.slice(start, end));
  return found === null ? undefined : start + found.index;
}
