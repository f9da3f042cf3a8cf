import type { IsoDay } from '../../calendar/isoDay';
import type { LongRun } from '../../longRun';
import type { Account } from '../../model/account';
import type { Span } from '../../text/span';
import type { MatchReason } from '../match';
import type { PlaybookHead } from '../playbook';

/** What came of an account after a playbook began to apply to it. */
export const BACKTEST_OUTCOMES = ['reached', 'already', 'churned', 'missed', 'open', 'unknown'] as const;

/**
 * - `reached`: the measure was not true when it began, and became so in its days;
 * - `already`: the measure was true when it began, so it tells nothing;
 * - `churned`: the customer left in these days;
 * - `missed`: neither;
 * - `open`: neither so far, and the days are not over;
 * - `unknown`: the playbook has no measure, or what it asks for was not recorded.
 */
export type BacktestOutcome = (typeof BACKTEST_OUTCOMES)[number];

/** A playbook began to apply to an account. */
export interface BacktestStart {
  /** As it was then. */
  readonly account: Account;
  /** The end of the first month at which it applied; it may have begun on any day of that month. */
  readonly day: IsoDay;
  readonly reasons: readonly MatchReason[];
  readonly outcome: BacktestOutcome;
  /** The day at which the outcome was first seen; undefined for `open` and `unknown`. */
  readonly on: IsoDay | undefined;
  /** Whether tasks of the playbook were added in these days. */
  readonly wasRun: boolean;
}

export interface BacktestedPlaybook {
  readonly playbook: PlaybookHead;
  /** Why it could not be tested; `span` is in the text of the trigger, undefined where there is none. */
  readonly fault: { readonly message: string; readonly span: Span | undefined } | undefined;
  /** Days within which the measure counts. */
  readonly withinDays: number;
  /** By day, then in the order of the portfolio. */
  readonly starts: readonly BacktestStart[];
  /** How often, at the end of a month, it could not be said for an account whether the playbook applied. */
  readonly unknown: number;
}

export interface BacktestRequest extends LongRun {
  /** Ids of playbooks; all active ones when left out. */
  readonly playbooks?: readonly string[];
  /** Ends of months from this day on; the last twelve when left out. */
  readonly since?: IsoDay;
}

/** What playbooks would have found in the past, under the trigger, health model and settings of now. */
export interface Backtest {
  readonly asOf: IsoDay;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The ends of months that were looked at; the first one recorded only shows what applied already. */
  readonly days: readonly IsoDay[];
  /** Accounts of today that were looked at. */
  readonly accounts: number;
  readonly playbooks: readonly BacktestedPlaybook[];
  /** What the reader must know, in plain sentences. */
  readonly notes: readonly string[];
}
