import { partsOf } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `12 Sep`; `12 Sep 2024` where the year is not that of the other day. */
export function shortDay(day: IsoDay, from: IsoDay): string {
  const [year, month, date] = partsOf(day);
  const short = `${date} ${MONTHS[month - 1]!}`;
  return day.slice(0, 4) === from.slice(0, 4) ? short : `${short} ${year}`;
}
