import { isIsoDay } from '../../core/calendar/isoDay';
import type { IsoDay } from '../../core/calendar/isoDay';

const NAME_LENGTH = 120;
/** Digits, in groups of three or not: `120000`, `120,000`, `120 000`. */
const AMOUNT = /^\d+(?:\.\d{1,2})?$|^\d{1,3}(?:[, ]\d{3})+(?:\.\d{1,2})?$/;

/** What is wrong with an account's name; undefined when nothing is. */
export function checkName(text: string): string | undefined {
  if (text === '') return 'An account needs a name.';
  return text.length > NAME_LENGTH ? `A name has at most ${NAME_LENGTH} characters; this one has ${text.length}.` : undefined;
}

export function checkArr(text: string): string | undefined {
  return AMOUNT.test(text) ? undefined : 'ARR is an amount a year, such as 120000.';
}

/** Plain units; the text must have passed `checkArr`. */
export function readArr(text: string): number {
  return Number(text.replaceAll(/[, ]/g, ''));
}

export function checkRenewalDate(text: string, today: IsoDay): string | undefined {
  if (!isIsoDay(text)) return 'A renewal date is a day that exists, as YYYY-MM-DD.';
  return text < today ? `${text} is over; give the next renewal, from ${today} on.` : undefined;
}
