import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { TouchModel } from '../../model/segments';
import { accountTouch } from '../account/howServed';
import type { DocumentInput } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import { dueWithin } from '../dates/dueWithin';
import { isChurnReason, REASON_PLAYS } from './plays';
import { rankReasons } from './reasonRanking';
import type { RankedReason } from './reasonRanking';
import type { RiskSignal } from './signal';

/** A reason to leave with what points to it, what to do about it and what to offer (R5-R7). */
export interface ReasonPlan extends RankedReason {
  readonly plays: readonly { readonly id: string; readonly owner: Known<string>; readonly due: IsoDay }[];
  /** `cost` is money, at most; null where none follows from the offer. */
  readonly offers: readonly { readonly id: string; readonly ask: string; readonly cost: number | null }[];
  readonly criterion: string;
}

const LIKELY_SHOWN = 3;

/** The reason if it is known; else the likely ones, those with most evidence first; an empty list when nothing points anywhere. */
export function reasonPlans(reason: string | null, signals: readonly RiskSignal[], { start, end }: { readonly start: IsoDay; readonly end: IsoDay }, { account, settings }: DocumentInput): ReasonPlan[] {
  const touch = accountTouch(account, settings);
  const suits = ({ notFor }: { readonly notFor?: readonly TouchModel[] }) => touch === undefined || notFor?.includes(touch) !== true;
  const ranked = rankReasons(account, signals);
  const plan = (ranking: RankedReason): ReasonPlan => {
    const { plays, offers, criterion } = REASON_PLAYS[ranking.id];
    return {
      ...ranking,
      plays: plays.filter(suits).map(({ id, owner, days }) => ({ id, owner: personFor(owner, account, settings), due: dueWithin(start, Math.min(days, daysBetween(start, end))) })),
      offers: offers.filter(suits).map(({ id, ask, cost }) => ({ id, ask, cost: cost === undefined || account.arr === undefined ? null : account.arr * cost })),
      criterion,
    };
  };
  if (reason === null || !isChurnReason(reason)) return ranked.slice(0, LIKELY_SHOWN).map(plan);
  const known = ranked.find(({ id }) => id === reason);
  return [plan(known ?? { id: reason, named: false, weight: 0, signals: [], source: null })];
}
