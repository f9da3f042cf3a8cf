/** A calendar day as `YYYY-MM-DD`. Days are compared as strings; the core never holds a clock time. */
export type IsoDay = string;

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2024-02-29 is, 2025-02-29 is not. */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string' || !ISO_DAY.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days from `from` to `to`; negative when `to` is earlier. Both must be real days. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return fromUtc(toUtc(day) + days * DAY_MS);
}

/** The same day of a later (or earlier) month; the month's last day where that day does not exist. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, date] = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** Whole months from `from` to `to`: 0 until the same day of the next month. Negative when `to` is earlier. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: IsoDay): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

/** The day of a year, a month 1-12 and a date 1-31, which must exist. */
export function dayOf(year: number, month: number, date: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month 1-12 and day 1-31. */
export function partsOf(day: IsoDay): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day's beginning by Greenwich, in milliseconds as a `Date` counts them: for what else takes days so. */
export function toUtc(day: IsoDay): number {
  const [year, month, date] = partsOf(day);
  // `Date.UTC` takes the years 0 to 99 for those after 1900.
  return year > 99 ? Date.UTC(year, month - 1, date) : new Date(0).setUTCFullYear(year, month - 1, date);
}

function fromUtc(ms: number): IsoDay {
  return new Date(ms).toISOString().slice(0, 10);
}
