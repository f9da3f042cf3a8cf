import { cadenceOf, touchOf } from '../../model/howServed';
import { segmentOf } from '../../model/segments';
import type { Segment, TouchModel } from '../../model/segments';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';

/** The segment that the account belongs to (S1-S3), which gives its name and its time to value; undefined where neither segment nor ARR tells. */
export function accountSegment(account: AccountData, { segments }: Settings): Segment | undefined {
  return segmentOf(segments, account);
}

/** How the account is served: as it says itself (S5), else as its segment is; undefined where neither tells. */
export function accountTouch(account: AccountData, settings: Settings): TouchModel | undefined {
  return touchOf({ data: account, segment: accountSegment(account, settings) });
}

/** The segment whose days between check-ins, reviews and talks of executives the account is owed (S5), as the rules count them. */
export function accountCadence(account: AccountData, settings: Settings): Segment | undefined {
  return cadenceOf({ data: account, segment: accountSegment(account, settings), settings });
}

/** Served with little of our people's time (S4): what takes an executive or several calls is too much effort. */
export const LIGHT_TOUCH: readonly TouchModel[] = ['low-touch', 'tech-touch'];

/** Whether the account is served with little of our people's time; not where nobody knows how it is served. */
export function isServedWithLittle(account: AccountData, settings: Settings): boolean {
  const touch = accountTouch(account, settings);
  return touch !== undefined && LIGHT_TOUCH.includes(touch);
}
