import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';

/** A stretch of days after a customer left, with what usually comes of it (R9). Words: `windows.<id>`. */
export interface WinBackWindow {
  readonly id: 'miss_you' | 'news' | 'release' | 'yearly' | 'over';
  /** First day of it after the loss, and the first day of the next one; null for the last. */
  readonly from_day: number;
  readonly to_day: number | null;
  /** Share of customers who come back, from and to, 0-1. */
  readonly rate_from: number;
  readonly rate_to: number;
}

/** R9. A day on an edge belongs to the later window, but for the year's last day, 365, which is still within it. */
const WIN_BACK_WINDOWS: readonly WinBackWindow[] = [
  { id: 'miss_you', from_day: 0, to_day: 30, rate_from: 0.15, rate_to: 0.25 },
  { id: 'news', from_day: 30, to_day: 90, rate_from: 0.1, rate_to: 0.15 },
  { id: 'release', from_day: 90, to_day: 180, rate_from: 0.05, rate_to: 0.1 },
  { id: 'yearly', from_day: 180, to_day: 366, rate_from: 0.02, rate_to: 0.05 },
  { id: 'over', from_day: 366, to_day: null, rate_from: 0, rate_to: 0.02 },
];

/** The window of a day after the loss, 0 for the day itself. */
export function windowOn(daysSince: number): WinBackWindow {
  return WIN_BACK_WINDOWS.find(({ to_day }) => to_day === null || daysSince < to_day)!;
}

/** The windows with their days for a loss; the last day of each is the one before the next begins. */
export function windowDates(left: IsoDay): readonly (WinBackWindow & { readonly start: IsoDay; readonly end: IsoDay | null })[] {
  return WIN_BACK_WINDOWS.map((window) => ({ ...window, start: addDays(left, window.from_day), end: window.to_day === null ? null : addDays(left, window.to_day - 1) }));
}
