import type { Finding } from '../finding';
import { plainText } from '../text/pastedText';
import { shown } from '../yaml/problems';
import type { ValueForm } from './checkTable';
import { found } from './describedFault';
import { describeDay, readMonth, readMonthDay } from './readDate';
import { asRatio, readNumber, readPercentage } from './readNumber';
import type { SheetPlace } from './sheetPlace';

/** A value that is not in the form the schema asks for; where the form it is in can be read, the fix writes it as it should be. */
export function describeForm(form: ValueForm, expected: string, place: SheetPlace): Finding {
  const written = plainText(String(place.scalar?.value ?? ''));
  const message = `${place.subject} is ${shown(place.raw)}; expected ${expected}.`;
  switch (form) {
    case 'date':
      return dayFinding(message, place);
    case 'month':
      return wrongForm(message, place, readMonth(written));
    case 'month-day':
      return wrongForm(message, place, readMonthDay(written));
    case 'code':
      return wrongForm(message, place, /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : undefined);
    case 'email':
      return wrongForm(message, place, undefined);
    case 'ratio':
      return ratioFinding(message, written, place);
  }
}

function wrongForm(message: string, place: SheetPlace, meant: string | undefined): Finding {
  return found('format', place.span('value'), message, { fixes: meant === undefined ? [] : place.change(meant) });
}

function dayFinding(message: string, place: SheetPlace): Finding {
  // The text counts: 20260331 is a number to YAML, and its digits are a day.
  const written = plainText(typeof place.scalar?.value === 'string' ? place.scalar.value : place.raw);
  const { days, note } = describeDay(written);
  const more = note === undefined ? message : `${place.subject} is ${shown(place.raw)}, ${note}.`;
  return found('format', place.span('value'), more, { fixes: days.flatMap((day) => place.change(day, days.length === 1)) });
}

/** Below this a number that is no ratio may be a ratio with a slip as well as a percentage. */
const LEAST_PERCENTAGE = 2;

/** A percentage, as `42%` or as the number 42, is offered as the ratio it means. */
function ratioFinding(message: string, written: string, place: SheetPlace): Finding {
  const value = place.scalar?.value;
  const percentage = typeof value === 'number' ? value : readPercentage(written);
  const least = typeof value === 'number' ? LEAST_PERCENTAGE : 0;
  const isPercentage = percentage !== undefined && percentage >= least && percentage <= 100;
  const ratio = isPercentage ? asRatio(percentage) : typeof value === 'number' ? undefined : readNumber(written);
  const rule = typeof value === 'number' ? 'range' : 'type';
  if (ratio === undefined || ratio < 0 || ratio > 1) return found(rule, place.span('value'), message);
  return found(rule, place.span('value'), isPercentage ? `${message} Write ${percentage} % as ${shown(String(ratio))}.` : message, { fixes: place.change(ratio) });
}
