import { addDays, weekday } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';

/** The day itself, or the Monday after it when it falls on a weekend. */
export function workingDay(day: IsoDay): IsoDay {
  const number = weekday(day);
  return number <= 5 ? day : addDays(day, 8 - number);
}
