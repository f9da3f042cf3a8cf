import type { TouchModel } from '../../model/segments';
import type { Settings } from '../../model/settings';
import { accountSegment, accountTouch } from '../account/howServed';
import type { AccountData } from '../documentInput';

/** How an onboarding is run: effort fits value (S4), so that a customer who signed up by card gets no five calls. */
export type Track = 'full' | 'standard' | 'light' | 'self-serve';

const TRACK_OF: Readonly<Record<TouchModel, Track>> = {
  'high-touch': 'full',
  'medium-touch': 'standard',
  'low-touch': 'light',
  'tech-touch': 'self-serve',
};

/** By the account's own touch model, else its segment's; the standard one where neither is known. */
export function trackOf(account: AccountData, settings: Settings): Track {
  const touch = accountTouch(account, settings);
  return touch === undefined ? 'standard' : TRACK_OF[touch];
}

/** Days to the first value by L1, where the segment names none of its own. */
const DAYS_TO_VALUE: Readonly<Record<Track, number>> = { full: 30, standard: 14, light: 1, 'self-serve': 10 / 1440 };

/** Days from the contract's start by which the customer has the first value (L1); a part of a day for self-serve. */
export function daysToValue(account: AccountData, settings: Settings): number {
  return accountSegment(account, settings)?.ttfvDays ?? DAYS_TO_VALUE[trackOf(account, settings)];
}

/** A length of time in the unit that people say it in. */
export interface TimeSpan {
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly count: number;
}

export function timeSpan(days: number): TimeSpan {
  if (days > 1) return { unit: 'days', count: Math.ceil(days) };
  if (days * 24 >= 1) return { unit: 'hours', count: Math.round(days * 24) };
  return { unit: 'minutes', count: Math.max(1, Math.round(days * 1440)) };
}
