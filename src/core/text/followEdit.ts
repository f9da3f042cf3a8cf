/**
 * Where the places of a text have gone after it was edited: before what changed they stay, behind it they move along, and
 * inside they go to its start. Everything between the first and the last difference counts as one change.
 * @returns an offset of `before` to the offset of `after`
 */
export function followEdit(before: string, after: string): (offset: number) => number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  const end = before.length - tail;
  const moved = after.length - before.length;
  return (offset) => (offset < start ? offset : offset >= end ? offset + moved : start);
}
