import { dayOf } from './isoDay';
import type { IsoDay } from './isoDay';

/** The calendar day of a moment in the time zone of the machine: what a host takes for today. */
export function localDay(moment: Date): IsoDay {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
