const DAY_MS = 86_400_000;

/** The day so many days later, as `YYYY-MM-DD`. */
export function addDays(day, days) {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same date so many months later; the month's last day where that date does not exist. */
export function addMonths(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day itself, or the Monday after where it is a weekend. */
export function workday(day) {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
}

/** The month of a day, as `YYYY-MM`. */
export const monthOf = (day) => day.slice(0, 7);

/** The month so many months later. */
export const laterMonth = (month, months) => monthOf(addMonths(`${month}-01`, months));

/** How many months it is from one to the other. */
export function monthsBetween(from, to) {
  const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const nameOfMonth = (month) => NAMES[Number(month.slice(5, 7)) - 1];
