import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people';
import type { Role } from '../people';
import type { Settings } from '../../model/settings';
import { workingDay, workingDayBefore } from '../workingDay';

/** One step of the plan (R8). Words: `save_weeks.<id>` and `save_goals.<id>`. */
export interface SaveWeek {
  readonly id: string;
  readonly week: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly owners: readonly Known<string>[];
}

const WEEKS: readonly { readonly id: string; readonly owners: readonly Role[] }[] = [
  { id: 'executive_call', owners: ['csm', 'vp'] },
  { id: 'value_assessment', owners: ['csm'] },
  { id: 'roadmap_review', owners: ['product'] },
  { id: 'proposal', owners: ['csm', 'sales'] },
];
const WEEK_DAYS = 7;

export interface SaveWeeks {
  readonly weeks: readonly SaveWeek[];
  /** Whether the contract can end before four weeks are over, so that the steps are shorter. */
  readonly shortened: boolean;
}

/**
 * The four steps from the first working day on, a week each. Where the contract can end sooner they share the days that are left; one
 * that has ended already shortens nothing.
 * @param contractEnd day on which the customer can leave, or until which they can cancel; null where it is not known
 */
export function weeksFrom(start: IsoDay, contractEnd: IsoDay | null, account: AccountData, settings: Settings): SaveWeeks {
  const days = contractEnd === null ? Infinity : daysBetween(start, contractEnd);
  const shortened = days > 0 && days < WEEKS.length * WEEK_DAYS;
  const length = shortened ? days / WEEKS.length : WEEK_DAYS;
  const weeks = WEEKS.map(({ id, owners }, index) => {
    const from = workingDay(addDays(start, Math.floor(index * length)));
    const until = workingDayBefore(addDays(start, Math.max(Math.floor((index + 1) * length) - 1, Math.floor(index * length))));
    return { id, week: index + 1, start: from, end: until < from ? from : until, owners: owners.map((role) => personFor(role, account, settings)) };
  });
  return { weeks, shortened };
}

/** R8: days 1-7 the CSM, 8-14 the CS manager, from 15 on the VP and the executive sponsor. Words: `escalation.<id>`. */
export function escalationPath(start: IsoDay, account: AccountData, settings: Settings) {
  const person = (role: Role) => personFor(role, account, settings);
  return [
    { id: 'csm', from_day: 1, to_day: 7, from: start, until: addDays(start, 6), owner: person('csm') },
    { id: 'manager', from_day: 8, to_day: 14, from: addDays(start, 7), until: addDays(start, 13), owner: person('manager') },
    { id: 'vp', from_day: 15, to_day: null, from: addDays(start, 14), until: null, owner: person('vp') },
  ];
}
