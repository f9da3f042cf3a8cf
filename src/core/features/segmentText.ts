import type { Segment } from '../model/segments';
import type { Settings } from '../model/settings';
import { plural } from '../text/plural';
import { money } from '../text/money';

/** From which ARR to which an account belongs to the segment (S1-S3). */
export function arrBounds({ minArr }: Segment, { segments, currency }: Settings): string {
  const next = segments.filter((other) => other.minArr > minArr).at(-1);
  if (next === undefined) return minArr === 0 ? 'any ARR' : `ARR from ${money(minArr, currency)}`;
  return minArr === 0 ? `ARR below ${money(next.minArr, currency)}` : `ARR ${money(minArr, currency)} to ${money(next.minArr, currency)}`;
}

/** What the segment asks of those who serve its accounts, a sentence each. */
export function segmentDuties(segment: Segment): string[] {
  const { touch, checkInDays, messageDays, qbrDays, executiveDays, ttfvDays, accountsPerCsm, costToServe } = segment;
  return [
    touch === undefined ? '' : `Touch model: ${touch}`,
    every('Check-in', checkInDays),
    every('Written update', messageDays),
    every('Business review', qbrDays),
    every('Executive contact', executiveDays),
    ttfvDays === undefined ? '' : `First value within ${ttfvDays < 1 ? plural(Math.max(1, Math.round(ttfvDays * 1440)), 'minute') : plural(ttfvDays, 'day')}`,
    accountsPerCsm === undefined ? '' : `Up to ${plural(accountsPerCsm, 'account')} per CSM`,
    costToServe === undefined ? '' : `Cost to serve at most ${Math.round(costToServe * 100)} % of ARR`,
  ].filter((duty) => duty !== '');
}

function every(what: string, days: number | undefined): string {
  if (days === undefined) return '';
  return days === 0 ? `${what}: none planned` : `${what} every ${plural(days, 'day')}`;
}
