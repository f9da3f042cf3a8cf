import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { workingDay, workingDayBefore } from '../dates/workingDay';
import { contactFor } from '../people/contactFor';
import type { TheirPart } from '../people/contactFor';
import { onboardingStart } from './onboardingMilestones';
import { ourPerson } from '../people/ourPerson';
import { PROGRAMMES } from './programme';
import type { PhaseId } from './programme';
import { trackOf } from './track';

/** A stretch of the onboarding with who carries it (L2). */
export interface OnboardingPhase {
  readonly id: PhaseId;
  readonly from: Known<IsoDay>;
  readonly to: Known<IsoDay>;
  /** The same in weeks from the start, 1 the first: for a plan whose start is not known yet. */
  readonly weeks: { readonly from: number; readonly to: number };
  readonly state: 'done' | 'now' | 'ahead' | 'unknown';
  readonly ours: Known<string>;
  readonly theirs: readonly Known<string>[];
}

const LABELS: Readonly<Record<TheirPart, string>> = {
  champion: 'champion at the customer',
  exec_sponsor: 'executive sponsor at the customer',
  technical_lead: 'technical lead at the customer',
  contact: 'contact at the customer',
};

/** The phases of the account's track, counted from the contract's start; they begin and end on working days. */
export function onboardingPhases({ account, plan, settings, asOf }: DocumentInput): OnboardingPhase[] {
  const start = onboardingStart(account);
  return PROGRAMMES[trackOf(account, settings)].phases.map(({ id, from, to, ours, theirs }) => {
    const first = start === undefined ? undefined : workingDay(addDays(start, from));
    const last = first === undefined ? undefined : later(workingDayBefore(addDays(start!, to)), first);
    return {
      id,
      from: orGap(first, 'contract.start', 'first day of the contract'),
      to: orGap(last, 'contract.start', 'first day of the contract'),
      weeks: { from: Math.floor(from / 7) + 1, to: Math.floor(to / 7) + 1 },
      state: first === undefined ? 'unknown' : last! < asOf ? 'done' : first > asOf ? 'ahead' : 'now',
      ours: ourPerson(ours, account, settings),
      theirs: theirs.map((part) => orGap(contactFor(part, { account, plan, asOf })?.name, 'stakeholders', LABELS[part])),
    };
  });
}

/** Days of the check-ins that still lie ahead (L6), none where the track has none. */
export function checkInDays({ account, settings, asOf }: DocumentInput): IsoDay[] {
  const start = onboardingStart(account);
  if (start === undefined) return [];
  return PROGRAMMES[trackOf(account, settings)].checkIns.map((day) => workingDay(addDays(start, day))).filter((day) => day >= asOf);
}

function later(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}
