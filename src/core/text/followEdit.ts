import { commonEnds } from './commonEnds';

/**
 * Where the places of a text have gone after it was edited: before what changed they stay, behind it they move along, and
 * inside they go to its start. Everything between the first and the last difference counts as one change.
 * @returns an offset of `before` to the offset of `after`
 */
export function followEdit(before: string, after: string): (offset: number) => number {
  const common = commonEnds(before, after);
  const end = before.length - common.end;
  const moved = after.length - before.length;
  return (offset) => (offset < common.start ? offset : offset >= end ? offset + moved : common.start);
}
