import type { IsoDay } from '../../calendar/isoDay';
import type { Tier } from '../healthScore';

/** How long before the day of churn is looked. */
export const BACKTEST_DAYS = [90, 60, 30] as const;

/** A warning that began earlier than so many days before is told as this old. */
export const LONGEST_LEAD_DAYS = 365;

/** How health models would have judged those who left, and those who stayed. */
export interface Backtest {
  readonly asOf: IsoDay;
  /** The model of then first, then those that were asked for. */
  readonly models: readonly BacktestedModel[];
  /** Customers who have left and of whom something is recorded before, the last to leave first. */
  readonly churned: readonly ChurnedAccount[];
  /** Customers who have left and cannot be judged, each with the reason. */
  readonly without: readonly { readonly file: string; readonly account: string; readonly date: IsoDay | undefined; readonly reason: string }[];
  /** What the reader must know, in plain sentences. */
  readonly notes: readonly string[];
}

export interface BacktestedModel {
  /** As it was named; `then` for the model in force on each day. */
  readonly name: string;
  /** In the order of `BACKTEST_DAYS`. */
  readonly days: readonly BacktestedDay[];
  /** Median days between the first warning and the day of churn, of those who were in warning until they left; undefined where none was. */
  readonly medianLead: number | undefined;
}

/** How a model did so many days before. */
export interface BacktestedDay {
  readonly daysBefore: number;
  /** Of those who left: how many have a score that day, and how many of these were in an orange or red tier. */
  readonly left: Count;
  /** Of those who are customers still, the same on the same days, an account counted once for each day: how often the model warns of nothing. */
  readonly stayed: Count;
}

export interface Count {
  readonly warned: number;
  readonly scored: number;
}

export interface ChurnedAccount {
  readonly file: string;
  readonly account: string;
  readonly arr: number | undefined;
  readonly date: IsoDay;
  /** By model, in the order of the backtest's models. */
  readonly models: readonly ChurnedUnderModel[];
}

export interface ChurnedUnderModel {
  /** In the order of `BACKTEST_DAYS`. */
  readonly states: readonly BacktestState[];
  /** Day since which it was orange or red without a break until it left, and how many days before that is, at most `LONGEST_LEAD_DAYS`; undefined where it was not, at the end. */
  readonly warnedSince: { readonly day: IsoDay; readonly daysBefore: number } | undefined;
}

/** An account as a model judged it on a day; `score` null where there was none, with the reason. */
export interface BacktestState {
  readonly day: IsoDay;
  readonly score: number | null;
  readonly tier: Tier | null;
  /** The component that cost most points of 0-100. */
  readonly weighedMost: { readonly label: string; readonly lost: number } | undefined;
  readonly reason: string | undefined;
}
