import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import type { Settings } from '../../model/settings';
import type { TimedSignal, TimeLeft } from './leadTime';
import { isServedWithLittle } from '../account/howServed';
import { workingDay, workingDayBefore } from '../dates/workingDay';

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

const PLAN_DAYS = WEEKS.length * WEEK_DAYS;

/** How long the plan may take, and what makes it shorter than four weeks; null where nothing does. */
export interface PlanEnd {
  readonly day: IsoDay;
  readonly because: 'decision' | 'notice' | 'renewal' | null;
}

/**
 * The day by which the plan must be through: four weeks, or sooner where the customer can cancel or leave, or where customers with a
 * critical sign like theirs have usually decided (R2). A day that has passed shortens nothing.
 */
export function planEnd(start: IsoDay, time: TimeLeft, signals: readonly TimedSignal[]): PlanEnd {
  const decisions = signals.flatMap(({ severity, decided_by }) => (severity === 'critical' && decided_by !== null ? [decided_by] : []));
  const candidates: (readonly [IsoDay, PlanEnd['because']])[] = [
    ...decisions.map((day) => [day, 'decision'] as const),
    ...(time.notice_by === null ? [] : [[time.notice_by, 'notice'] as const]),
    ...(typeof time.renewal_date === 'string' ? [[time.renewal_date, 'renewal'] as const] : []),
  ];
  const last = addDays(start, PLAN_DAYS);
  const [soonest] = candidates.filter(([day]) => day > start && day < last).sort(([a], [b]) => a.localeCompare(b));
  return soonest === undefined ? { day: last, because: null } : { day: soonest[0], because: soonest[1] };
}

/** The four steps from the first working day on: a week each, or an equal share of the days until the plan's end. */
export function weeksFrom(start: IsoDay, end: IsoDay, account: AccountData, settings: Settings): SaveWeek[] {
  const length = daysBetween(start, end) / WEEKS.length;
  // The VP's time goes to accounts that are served closely (S4).
  const isLight = isServedWithLittle(account, settings);
  return WEEKS.map(({ id, owners }, index) => {
    const from = workingDay(addDays(start, Math.floor(index * length)));
    const until = workingDayBefore(addDays(start, Math.max(Math.floor((index + 1) * length) - 1, Math.floor(index * length))));
    return { id, week: index + 1, start: from, end: until < from ? from : until, owners: owners.map((role) => personFor(isLight && role === 'vp' ? 'manager' : role, account, settings)) };
  });
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
