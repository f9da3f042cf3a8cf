import { InvalidArgumentError } from 'commander';
import { isIsoDay } from '../../core/calendar/isoDay';

/** @throws InvalidArgumentError for what is no day of the calendar */
export function parseDay(text: string): string {
  if (isIsoDay(text)) return text;
  throw new InvalidArgumentError('It must be a day of the calendar as YYYY-MM-DD.');
}
