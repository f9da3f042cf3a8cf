import type { Uri } from 'vscode';
import { isIsoDay } from '../../core/calendar/isoDay';
import type { IsoDay } from '../../core/calendar/isoDay';
import type { Clock } from '../../core/ports';
import { configurationOf } from './configuration';

/** Today where the user is, or the day that the setting `customerSuccess.asOf` fixes for demos and reviews. */
export function createClock(resource: Uri): Clock {
  return {
    today() {
      const { asOf } = configurationOf(resource);
      return isIsoDay(asOf) ? asOf : localDay(new Date());
    },
  };
}

/** The calendar day of a moment in the local time zone. */
export function localDay(moment: Date): IsoDay {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`;
}
