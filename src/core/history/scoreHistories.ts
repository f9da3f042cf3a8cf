import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { Account } from '../model/account';
import type { Settings } from '../model/settings';
import type { CancellationToken, FileHistory, HistoryState, Revision, Workspace } from '../ports';
import type { JsonObject } from '../yaml/sourceTree';
import type { ModelInForce, ScoreChange } from './scoreChange';

/**
 * A moment as people name it: a day `YYYY-MM-DD`, which stands for the state recorded by its end, or a revision (a hash, a branch, a
 * tag, `HEAD~3`), which stands for the day on which it was recorded.
 */
export type Moment = string;

/** One account of the portfolio: its file, and its sheet where the file holds several. */
export interface AccountChoice {
  readonly file: string;
  readonly sheet?: number;
  /** Which health models score the past; that of now when left out. */
  readonly model?: ModelInForce;
  /** A preset or model file that scores all of the time, in the place of those in force. */
  readonly healthModel?: string;
  readonly token?: CancellationToken;
}

export interface ChangeRequest extends AccountChoice {
  readonly since: Moment;
  /** The file as it is now, saved or not, when left out. */
  readonly until?: Moment;
}

/** One of the two; 12 weeks when both are left out. */
export interface TimelineRequest extends AccountChoice {
  /** A point for the end of each of the last weeks, Sundays, and one for today. */
  readonly weeks?: number;
  /** A point for each of the newest versions of the file, and one for today where that differs. */
  readonly versions?: number;
}

export interface PortfolioRequest {
  readonly at: Moment;
  readonly model?: ModelInForce;
  readonly token?: CancellationToken;
  /** Hears of every file that may be ours. */
  readonly progress?: (done: number, total: number) => void;
}

/** The score of an account at one point in time. */
export interface TimelinePoint {
  readonly day: IsoDay;
  /** The version of the file that was in force; undefined for the file as it is now, where that is not recorded. */
  readonly revision: Revision | undefined;
  readonly health: HealthScore;
  /** Why it is not the score of the point before; undefined at the first point. */
  readonly change: ScoreChange | undefined;
}

export interface ScoreTimeline {
  readonly account: Account;
  /** Oldest first; the last one is today's. */
  readonly points: readonly TimelinePoint[];
  /** Why there is nothing before the first point: the file began there, more was not asked for, or it is not on this machine. */
  readonly end: FileHistory['end'];
  /** What the reader must know, in plain sentences. */
  readonly notes: readonly string[];
}

/** An account as it was. */
export interface PastAccount {
  readonly account: Account;
  /** Its body, without what is invalid in it. */
  readonly data: JsonObject;
  readonly health: HealthScore;
}

/** All accounts as they were on a day, under the paths that they had then. */
export interface PastPortfolio {
  readonly day: IsoDay;
  readonly revision: Revision;
  readonly accounts: readonly PastAccount[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Those by which it was scored. */
  readonly settings: Settings;
  readonly modelName: string;
}

/** The portfolio's files as they were on a day; an engine can be opened on them. */
export interface PastFiles {
  readonly day: IsoDay;
  readonly revision: Revision;
  /** With the model in force `now`, its settings and health models are those of now. */
  readonly workspace: Workspace;
}

/** What past scores can be asked. Nothing is stored: each is computed anew from the file's text of then. */
export interface ScoreHistories {
  /** Whether there is a history here, and if not, why. */
  state(): Promise<HistoryState>;
  /** The day that a moment stands for. @throws UserError when there is no history, or no such moment */
  dayOf(moment: Moment): Promise<IsoDay>;
  /**
   * Why an account's score is not what it was. From the account's first version, with a note, where it was not recorded then yet.
   * @throws UserError when there is no history, no such moment, or the account was never recorded
   */
  change(request: ChangeRequest): Promise<ScoreChange>;
  /**
   * The account's scores over time. Without a history there is today's score alone, and a note says why.
   * @throws UserError when the file holds no such account
   */
  timeline(request: TimelineRequest): Promise<ScoreTimeline>;
  /** @throws UserError when there is no history, or no such moment in it */
  portfolioAt(request: PortfolioRequest): Promise<PastPortfolio>;
  /** @throws UserError when there is no history, or no such moment in it */
  filesAt(at: Moment, model?: ModelInForce): Promise<PastFiles>;
}
