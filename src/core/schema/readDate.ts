import { isIsoDay } from '../calendar/isoDay';
import { formats } from './formats';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO_FORM = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/;
/** As in Chinese and Japanese. */
const CHARACTERS = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.?[ ](\d{1,2})(?:st|nd|rd|th)?,?[ ](\d{4})$/i;
const MONTH_ALONE = /^(?:(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?|(\d{1,2})[-/.](\d{4})|([a-z]{3,9})\.?[ -](\d{4}))$/i;
const DAY_OF_YEAR = /^(?:\d{4}-)?(\d{1,2})-(\d{1,2})$/;

/** What a text that is no ISO day probably means: the days it may be, and what is odd about it. */
export interface DayReading {
  readonly days: readonly string[];
  readonly note?: string;
}

/** Reads a day in another form. Several days where day and month may have changed places; none where it makes no sense. */
export function describeDay(text: string): DayReading {
  const written = text.trim();
  if (isIsoDay(written)) return { days: [written] };
  if (ISO_FORM.test(written)) return { days: [], note: 'a day that does not exist' };
  const yearLast = YEAR_LAST.exec(written);
  const days = yearLast ? readYearLast(yearLast) : [readDay(written)].filter((day) => day !== undefined);
  if (days.length < 2) return { days };
  return { days, note: `which can be read in two ways; write the year first, as ${days.map((day) => `\`${day}\``).join(' or ')}` };
}

function readDay(written: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(written) ?? CHARACTERS.exec(written) ?? DIGITS.exec(written);
  if (yearFirst) return dayOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dayNamed = DAY_NAMED.exec(written);
  if (dayNamed) return dayOf(dayNamed[3]!, monthNumber(dayNamed[2]!), dayNamed[1]!);
  const monthNamed = MONTH_NAMED.exec(written);
  return monthNamed ? dayOf(monthNamed[3]!, monthNumber(monthNamed[1]!), monthNamed[2]!) : undefined;
}

/** With dots the day comes first everywhere; with slashes or hyphens it depends on who wrote it. */
function readYearLast([, first, separator, second, year]: RegExpExecArray): string[] {
  const dayFirst = dayOf(year!, second!, first!);
  const monthFirst = separator === '.' ? undefined : dayOf(year!, first!, second!);
  return [...new Set([dayFirst, monthFirst])].filter((day) => day !== undefined);
}

/** The month that a text in another form means, as YYYY-MM. */
export function readMonth(text: string): string | undefined {
  const match = MONTH_ALONE.exec(text.trim());
  if (!match) return undefined;
  const [year, month] = [match[1] ?? match[4] ?? match[6]!, match[2] ?? match[3] ?? monthNumber(match[5]!)];
  const written = `${year}-${month.padStart(2, '0')}`;
  return formats.month(written) ? written : undefined;
}

/** The day of the year that a text in another form means, as MM-DD. */
export function readMonthDay(text: string): string | undefined {
  const [, month, day] = DAY_OF_YEAR.exec(text.trim()) ?? [];
  const written = `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return month !== undefined && formats['month-day'](written) ? written : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(written) ? written : undefined;
}

/** `1`-`12`; empty for a word that is no month. */
function monthNumber(name: string): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? '' : String(index + 1);
}
