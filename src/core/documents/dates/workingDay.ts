import { addDays, weekday } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';

/** The day itself, or the Monday after it when it falls on a weekend. */
export function workingDay(day: IsoDay): IsoDay {
  const number = weekday(day);
  return number <= 5 ? day : addDays(day, 8 - number);
}

/** The day itself, or the Friday before it when it falls on a weekend: for what must be done by a day. */
export function workingDayBefore(day: IsoDay): IsoDay {
  return addDays(day, -Math.max(0, weekday(day) - 5));
}
