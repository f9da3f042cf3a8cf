import { daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { plural } from '../text/plural';

/** `today`, `1 day ago`, `28 days ago`; `in 3 days` for what is ahead. */
export function relativeDay(day: IsoDay, asOf: IsoDay): string {
  const days = daysBetween(day, asOf);
  if (days === 0) return 'today';
  return days > 0 ? `${plural(days, 'day')} ago` : `in ${plural(-days, 'day')}`;
}
