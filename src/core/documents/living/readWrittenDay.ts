import { isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { Format } from '../../render/format';
import { describeDay } from '../../schema/readDate';

/** A day in a text, and the characters that say it. */
export interface WrittenDay {
  readonly day: IsoDay;
  readonly start: number;
  readonly end: number;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const STYLES = ['long', 'short'] as const;
/** Days as people of many places write them; which one it is tells `describeDay`. */
const COMMON_FORMS = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Za-z]{3,9}\.?[ ,-]+\d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/;

/** Figures of a text that are tried as years and as days of the month. */
const TRIED = 4;

/**
 * The first day that a text names, in a form that is common, else in the words of the locale as our own documents print it. Undefined where
 * there is none, or one that can be read in two ways.
 */
export function readWrittenDay(text: string, locale: string): WrittenDay | undefined {
  return inCommonForm(text) ?? inWordsOf(text, locale);
}

/** Every month is tried with the figures of the text: no locale's names of months have to be known for it. */
function inWordsOf(text: string, locale: string): WrittenDay | undefined {
  const plain = plainSpaces(text);
  const figures = [...new Set(plain.match(/\d+/g))];
  const years = figures.filter((figure) => figure.length === 4).slice(0, TRIED);
  const days = figures.filter((figure) => figure.length <= 2).slice(0, TRIED).map((figure) => figure.padStart(2, '0'));
  const format = new Format({ locale, currency: 'USD' });
  for (const year of years) {
    for (const month of MONTHS) {
      for (const dayOfMonth of days) {
        const day = `${year}-${month}-${dayOfMonth}`;
        if (!isIsoDay(day)) continue;
        for (const style of STYLES) {
          const written = plainSpaces(format.date(day, style));
          const start = plain.indexOf(written);
          if (start >= 0 && isWhole(plain, start, written.length)) return { day, start, end: start + written.length };
        }
      }
    }
  }
  return undefined;
}

function inCommonForm(text: string): WrittenDay | undefined {
  const found = COMMON_FORMS.exec(text);
  if (found === null) return undefined;
  const { days } = describeDay(found[0]);
  return days.length === 1 ? { day: days[0]!, start: found.index, end: found.index + found[0].length } : undefined;
}

/** `1 December 2025` is no day of `21 December 2025`. */
function isWhole(text: string, start: number, length: number): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(start + length));
}

/** The spaces that `Intl` puts in so that no line breaks there, as those that people type. The length stays. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}
