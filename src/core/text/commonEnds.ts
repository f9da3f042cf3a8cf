/** What two texts have in common: `start` characters at their beginning and, apart from those, `end` at their end. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/** Lengths of the pieces that are compared: as long ones as agree, then shorter ones, then characters. */
const PIECES = [1024, 64];

/** How far two texts agree from both sides. Whole pieces are compared at once, so that even a large text costs next to nothing. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  for (const piece of PIECES) {
    while (start + piece <= shorter && before.slice(start, start + piece) === after.slice(start, start + piece)) start += piece;
  }
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const [last, lastAfter] = [before.length, after.length];
  let end = 0;
  for (const piece of PIECES) {
    while (end + piece <= most && before.slice(last - end - piece, last - end) === after.slice(lastAfter - end - piece, lastAfter - end)) end += piece;
  }
  while (end < most && before.charCodeAt(last - 1 - end) === after.charCodeAt(lastAfter - 1 - end)) end++;
  return { start, end };
}
