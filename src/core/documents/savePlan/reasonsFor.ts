import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people';
import type { ChurnReason, RiskSignal } from '../riskSignals';
import type { Settings } from '../../model/settings';
import { workingDay } from '../workingDay';
import { CHURN_REASONS } from './churnReasons';

/** A reason to leave with what points to it and what to do about it. */
export interface ReasonPlan {
  readonly id: ChurnReason;
  readonly label: string;
  readonly preventable: string;
  readonly question: string;
  readonly signals: readonly RiskSignal[];
  readonly plays: readonly { readonly action: string; readonly owner: Known<string>; readonly due: IsoDay }[];
}

const LIKELY_SHOWN = 3;

export const CHURN_REASON_IDS: readonly string[] = Object.keys(CHURN_REASONS);

/** Whether the text names a reason to leave (R5). */
export function isChurnReason(text: string): text is ChurnReason {
  return Object.hasOwn(CHURN_REASONS, text);
}

/** The reason if it is known; else the likely ones, those with most signals first; undefined when nothing points anywhere. */
export function reasonsFor(reason: string | null, signals: readonly RiskSignal[], start: IsoDay, account: AccountData, settings: Settings): ReasonPlan[] | undefined {
  const plan = (id: ChurnReason): ReasonPlan => {
    const { label, preventable, question, plays } = CHURN_REASONS[id];
    return {
      id,
      label,
      preventable,
      question,
      signals: signals.filter((signal) => signal.reason === id),
      plays: plays.map(({ action, owner, day }) => ({ action, owner: personFor(owner, account, settings), due: workingDay(addDays(start, day)) })),
    };
  };
  if (reason !== null && isChurnReason(reason)) return [plan(reason)];
  const likely = [...new Set(signals.map((signal) => signal.reason))].map(plan).sort((a, b) => b.signals.length - a.signals.length);
  return likely.length === 0 ? undefined : likely.slice(0, LIKELY_SHOWN);
}
