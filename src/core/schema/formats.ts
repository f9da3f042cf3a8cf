import { isIsoDay } from '../calendar/isoDay';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** A year that has every day of every year. */
const LEAP_YEAR = '2024';
const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/;

/** Checks of the schemas' formats, by name. All are linear in the text's length. */
export const formats = {
  date: isIsoDay,
  month: (text: string): boolean => MONTH.test(text),
  'month-day': (text: string): boolean => isIsoDay(`${LEAP_YEAR}-${text}`),
  email: (text: string): boolean => EMAIL.test(text),
};
