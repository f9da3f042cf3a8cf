import type { Uri } from 'vscode';
import { isIsoDay } from '../../core/calendar/isoDay';
import { localDay } from '../../core/calendar/localDay';
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
