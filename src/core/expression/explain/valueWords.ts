import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { plural } from '../../text/plural';
import type { Value } from '../value';

const LONGEST = 60;

/** A value on one line, short: numbers with four decimals at most, long texts cut. */
export function valueWords(value: Value): string {
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return (value as readonly Value[]).every((item) => typeof item !== 'object') ? shortened(value.join(', ')) : entryCount(value.length);
  return value === null ? 'nothing' : typeof value === 'boolean' ? String(value) : 'given';
}

/** A text on one line, cut where it is long. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** A day with its distance from today: "2026-01-31, in 70 days". */
export function dayWords(day: IsoDay, asOf: IsoDay): string {
  const days = daysBetween(asOf, day);
  if (days === 0) return `${day}, today`;
  return days > 0 ? `${day}, in ${plural(days, 'day')}` : `${day}, ${plural(-days, 'day')} ago`;
}

/** `1 entry`, `2 entries`. */
export function entryCount(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
