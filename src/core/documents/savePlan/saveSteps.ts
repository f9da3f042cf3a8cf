import { addDays, weekday } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people';
import type { Role } from '../people';
import type { Settings } from '../../model/settings';
import { workingDay } from '../workingDay';
import type { RiskLevel } from './savePlanData';

/** One week of the plan (R8). */
export interface SaveWeek {
  readonly week: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly step: string;
  readonly goal: string;
  readonly owners: readonly Known<string>[];
}

const WEEKS: readonly { step: string; goal: string; owners: readonly Role[] }[] = [
  { step: 'Executive call', goal: 'Understand what is wrong, in their words', owners: ['csm', 'vp'] },
  { step: 'Value assessment', goal: 'Show what they got for what they paid, in figures', owners: ['csm'] },
  { step: 'Roadmap review', goal: 'Close the gaps that matter, with dates', owners: ['product'] },
  { step: 'Proposal', goal: 'Agree on terms and get a commitment', owners: ['csm', 'sales'] },
];

/** The four weeks from the first working day on; a week ends on a working day. */
export function weeksFrom(start: IsoDay, account: AccountData, settings: Settings): SaveWeek[] {
  return WEEKS.map(({ step, goal, owners }, index) => ({
    week: index + 1,
    start: addDays(start, index * 7),
    end: lastWorkingDay(addDays(start, index * 7 + 6)),
    step,
    goal,
    owners: owners.map((role) => personFor(role, account, settings)),
  }));
}

/** R3: the first call within 24 hours when critical, 48 when high, else within a week. */
export function firstCall(level: RiskLevel, asOf: IsoDay, account: AccountData, settings: Settings) {
  const days = { critical: 1, high: 2, medium: 7 }[level];
  return { by: workingDay(addDays(asOf, days)), owner: personFor('csm', account, settings) };
}

/** R8: days 1-7 the CSM, 8-14 the CS manager, from 15 on the VP and the executive sponsor. */
export function escalationPath(start: IsoDay, account: AccountData, settings: Settings) {
  const person = (role: Role) => personFor(role, account, settings);
  return [
    { days: '1–7', from: start, until: addDays(start, 6), owner: person('csm'), role: 'CSM' },
    { days: '8–14', from: addDays(start, 7), until: addDays(start, 13), owner: person('manager'), role: 'CS manager' },
    { days: '15+', from: addDays(start, 14), until: null, owner: person('vp'), role: 'VP CS and executive sponsor' },
  ];
}

function lastWorkingDay(day: IsoDay): IsoDay {
  return addDays(day, -Math.max(0, weekday(day) - 5));
}
