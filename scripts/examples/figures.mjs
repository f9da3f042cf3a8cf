import { monthsBetween } from './days.mjs';

/** How far a month strays from the straight line between two known ones, at most. */
const STRAY = 0.025;

/**
 * The figure of a month: as the story tells it where it does, between two months of the story a smooth way with small
 * steps aside that are the same on every run, after its last month on the way to the figure of today. Words hold until the next one.
 *
 * @param known month → value, as the story has it
 * @param today `{ month, value }`: the value that the file shows today, and the month that it is of
 */
export function figureOf(name, known, today, month) {
  if (month >= today.month) return today.value;
  const points = [...Object.entries(known).filter(([at]) => at < today.month).sort(([a], [b]) => (a < b ? -1 : 1)), [today.month, today.value]];
  const next = points.findIndex(([at]) => at > month);
  const [from, before] = points[Math.max(0, next - 1)];
  const [to, after] = points[next];
  if (next === 0 || from === month || typeof before !== 'number' || typeof after !== 'number') return before;
  const share = monthsBetween(from, month) / monthsBetween(from, to);
  const value = (before + (after - before) * share) * (1 + STRAY * straying(`${name} ${month}`));
  return rounded(value, decimalsOf(before, after));
}

/** A number from -1 to 1 that only depends on the text (FNV-1a). */
function straying(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return (hash % 2001) / 1000 - 1;
}

const decimalsOf = (...values) => Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));

export function rounded(value, decimals) {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
