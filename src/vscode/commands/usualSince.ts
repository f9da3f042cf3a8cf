import type { Uri } from 'vscode';
import { addDays } from '../../core/calendar/isoDay';
import type { IsoDay } from '../../core/calendar/isoDay';
import { createClock } from '../host/clock';
import { configurationOf } from '../host/configuration';

/** Where somebody who wants no lens is told of a change all the same. */
const OTHERWISE_DAYS = 90;

/** The day with which scores are compared when nobody names another one. */
export function usualSince(account: Uri): IsoDay {
  const { changeSince } = configurationOf(account);
  return addDays(createClock(account).today(), -(changeSince || OTHERWISE_DAYS));
}
