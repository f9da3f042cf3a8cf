import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { workingDay, workingDayBefore } from './workingDay';

/**
 * The last working day within so many days; the next one where there is none. What is due within 24 hours of a Friday is due that
 * Friday, and on a weekend on Monday.
 */
export function dueWithin(from: IsoDay, days: number): IsoDay {
  const last = workingDayBefore(addDays(from, days));
  return last >= from ? last : workingDay(from);
}
