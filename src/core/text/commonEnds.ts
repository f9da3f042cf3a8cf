/** What two texts have in common: `start` characters at their beginning and, apart from those, `end` at their end. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Long enough that comparing whole pieces counts, short enough that the rest, character by character, does not. */
const PIECE = 1024;

/** How far two texts agree from both sides. Whole pieces are compared at once, so that even a large text costs next to nothing. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + PIECE <= shorter && before.slice(start, start + PIECE) === after.slice(start, start + PIECE)) start += PIECE;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const [last, lastAfter] = [before.length, after.length];
  let end = 0;
  while (end + PIECE <= most && before.slice(last - end - PIECE, last - end) === after.slice(lastAfter - end - PIECE, lastAfter - end)) end += PIECE;
  while (end < most && before.charCodeAt(last - 1 - end) === after.charCodeAt(lastAfter - 1 - end)) end++;
  return { start, end };
}
