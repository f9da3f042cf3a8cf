import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import { accountTouch } from '../account/howServed';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor, personName } from '../people/personFor';
import { workingDay, workingDayBefore } from '../dates/workingDay';
import { renewalProof } from './renewalProof';
import type { Proof, RenewalStepId } from './renewalProof';

/** One point of the way to the signature (N1). */
export interface RenewalStep {
  readonly id: RenewalStepId;
  /** Days before the renewal by which it is due. */
  readonly days: number;
  /** That day; what is ours to do is due on the working day before where it falls on a weekend. */
  readonly due: IsoDay;
  /** `planned` has a day ahead in the file; `overdue` is neither done nor planned, and its day has passed; `passed` is a last day of notice that is over. */
  readonly state: 'done' | 'planned' | 'overdue' | 'ahead' | 'passed';
  /** When it was done or is planned, as the file says; null where it gives no day. */
  readonly on: IsoDay | null;
  /** For overdue steps: the day by which it can still be made good; null where the renewal itself has passed. */
  readonly catch_up: IsoDay | null;
  readonly overdue_days: number | null;
  /** Whether it is the first that is still to be done. */
  readonly next: boolean;
  readonly owner: Known<string>;
  /** What proves it; null where nothing does. */
  readonly source: string | null;
}

/** N1: preparation 120 days out, kickoff 90, business case 60, negotiation of the written offer 30, then the signature. Tech touch renews without the talks. */
const POINTS: readonly { readonly id: RenewalStepId; readonly days: number; readonly catchUp: number; readonly talk: boolean }[] = [
  { id: 'prepare', days: 120, catchUp: 1, talk: true },
  { id: 'kickoff', days: 90, catchUp: 7, talk: true },
  { id: 'business_case', days: 60, catchUp: 14, talk: true },
  { id: 'offer', days: 30, catchUp: 21, talk: false },
  { id: 'signature', days: 0, catchUp: 28, talk: false },
];

/** The way to the signature, counted back from the renewal date; the last day of notice stands in it where the contract renews itself. Late steps are made good counted from `start`. */
export function renewalTimeline(account: AccountData, renewalDate: IsoDay, settings: Settings, asOf: IsoDay, start: IsoDay): RenewalStep[] {
  const notice = account.contract?.auto_renew === true ? account.contract.notice_days : undefined;
  const isTechTouch = accountTouch(account, settings) === 'tech-touch';
  const points = [...POINTS.filter(({ talk }) => !talk || !isTechTouch), ...(notice === undefined ? [] : [{ id: 'notice' as const, days: notice, catchUp: 0 }])].sort((a, b) => b.days - a.days);
  const steps = points.map(({ id, days, catchUp }): Omit<RenewalStep, 'next'> => {
    const day = addDays(renewalDate, -days);
    // Ours is done on working days; a cancellation may arrive on any.
    const due = id === 'notice' ? day : workingDayBefore(day);
    const proof = renewalProof(id, account, asOf);
    const state = id === 'notice' && proof === undefined && due < asOf ? 'passed' : stateOf(proof, due, asOf);
    const isLate = state === 'overdue';
    return {
      id,
      days,
      due,
      state,
      on: proof?.on ?? null,
      catch_up: isLate ? latest(workingDay(addDays(start, catchUp)), renewalDate, asOf) : null,
      overdue_days: isLate ? daysBetween(due, asOf) : null,
      owner: ownerOf(id, account, settings),
      source: proof?.source ?? null,
    };
  });
  const next = steps.findIndex(({ id, state }) => id !== 'notice' && state !== 'done');
  return steps.map((step, index) => ({ ...step, next: index === next }));
}

function stateOf(proof: Proof | undefined, due: IsoDay, asOf: IsoDay): RenewalStep['state'] {
  if (proof !== undefined) return proof.on !== null && proof.on > asOf ? 'planned' : 'done';
  return due < asOf ? 'overdue' : 'ahead';
}

/** A late step is made good before the renewal, as far as there is time. */
function latest(day: IsoDay, renewalDate: IsoDay, asOf: IsoDay): IsoDay | null {
  if (renewalDate < asOf) return null;
  const last = workingDayBefore(renewalDate);
  return day < last ? day : last < asOf ? asOf : last;
}

/** Who leads the renewal does its steps; the written offer comes from sales. */
function ownerOf(id: RenewalStepId, account: AccountData, settings: Settings): Known<string> {
  if (id === 'offer') return personFor('sales', account, settings);
  const owner = account.renewal?.owner;
  return owner === undefined ? personFor('csm', account, settings) : personName(owner, settings);
}
