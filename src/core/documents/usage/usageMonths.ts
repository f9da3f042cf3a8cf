import type { IsoDay } from '../../calendar/isoDay';
import { addDays } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';
import { quarterOf } from '../dates/quarter';
import type { Quarter } from '../dates/quarter';

/** One month of recorded use. */
export interface UsageMonth {
  /** Its first day. */
  readonly month: IsoDay;
  readonly active_users: number;
  readonly dau_mau_ratio: number | null;
  /** Mean of last quarter's months, beside which this one is shown; null where none of them is recorded. */
  readonly usual: number | null;
  readonly source: string;
}

export interface UsageComparison {
  /** The recorded months of last quarter and this one, oldest first. */
  readonly months: readonly UsageMonth[];
  /** Mean of active users over the recorded months; null where there is none. */
  readonly last_quarter: number | null;
  readonly this_quarter: number | null;
}

/** Active users a month, this quarter against the last, from `usage.history`. Months after the quarter are not looked at. */
export function usageComparison(account: AccountData, quarter: Quarter, fiscalYearStart: number): UsageComparison {
  const before = quarterOf(addDays(quarter.start, -1), fiscalYearStart);
  const recorded = indexed(account.usage?.history)
    .flatMap(({ item: { month, active_users: users, dau_mau_ratio: ratio }, index }) =>
      month === undefined || users === undefined ? [] : [{ month: `${month}-01`, active_users: users, dau_mau_ratio: ratio ?? null, source: `usage.history.${index}` }],
    )
    .filter(({ month }) => month >= before.start && month <= quarter.end)
    .sort((a, b) => a.month.localeCompare(b.month));
  const lastQuarter = mean(recorded.filter(({ month }) => month < quarter.start));
  const thisQuarter = mean(recorded.filter(({ month }) => month >= quarter.start));
  return { months: recorded.map((month) => ({ ...month, usual: lastQuarter })), last_quarter: lastQuarter, this_quarter: thisQuarter };
}

function mean(months: readonly { readonly active_users: number }[]): number | null {
  return months.length === 0 ? null : months.reduce((sum, month) => sum + month.active_users, 0) / months.length;
}
