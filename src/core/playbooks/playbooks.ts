import type { IsoDay } from '../calendar/isoDay';
import type { LongRun } from '../longRun';
import type { Account } from '../model/account';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Backtest, BacktestRequest } from './backtest/backtest';
import type { PlaybookMatch } from './match';
import type { PlaybookDocument, PlaybookHead } from './playbook';

/** A playbook as somebody is writing it, which counts instead of its file. */
export interface PlaybookInWork {
  readonly file: string;
  readonly text: string;
}

export interface MatchRequest extends LongRun {
  /** Ids of playbooks; all active ones when left out. One that is named is matched though it is a draft. */
  readonly playbooks?: readonly string[];
  /** Files of accounts, and the sheet where one of several is meant; all accounts when left out. */
  readonly accounts?: readonly { readonly file: string; readonly sheet?: number }[];
  readonly unsaved?: PlaybookInWork;
  /** Whether accounts that a playbook does not apply to are told, too; where accounts are named, they are unless this says no. */
  readonly all?: boolean;
}

/** A playbook with all that was held against it. */
export interface MatchedPlaybook {
  readonly playbook: PlaybookHead;
  /** Why it could not be matched: its trigger or another value that decides is wrong, or it has no trigger. `span` is in the file; undefined where there is no trigger. */
  readonly fault: { readonly message: string; readonly span: Span | undefined } | undefined;
  /** In the order of the portfolio, those of state `no` left out unless they were asked for. */
  readonly matches: readonly PlaybookMatch[];
}

export interface PlaybookMatches {
  readonly asOf: IsoDay;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly playbooks: readonly MatchedPlaybook[];
  /** How many accounts were looked at. */
  readonly accounts: number;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** What the reader must know, in plain sentences: that a trigger asks for a past that is not recorded. */
  readonly notes: readonly string[];
}

export interface RunRequest {
  /** Id of a playbook of the portfolio. */
  readonly playbook: string;
  readonly file: string;
  readonly sheet?: number;
  /** Also where the trigger is not true, in cooldown, when snoozed or handled. Open tasks are never doubled. */
  readonly anyway?: boolean;
  readonly unsaved?: PlaybookInWork;
}

/** One step of a playbook, and what becomes of it in the account. */
export interface RunStep {
  readonly title: string;
  /** Id of one of our people; undefined where nobody has the role. */
  readonly owner: string | undefined;
  /** Role as the playbook names it; undefined where it names none. */
  readonly role: string | undefined;
  /** Undefined where the playbook names no day, or the one from which it counts is not known. */
  readonly due: IsoDay | undefined;
  /** It should have been done before today, so it is due today. */
  readonly isLate: boolean;
  /** `added`; or why not: a task of that key or title is `there` already, and the step is told as it stands there. */
  readonly outcome: 'added' | 'there';
}

/** What running a playbook for an account does; nothing is written. */
export interface RunProposal {
  readonly playbook: PlaybookHead;
  readonly account: Account;
  readonly match: PlaybookMatch;
  /** Why nothing is to be done without `anyway`, in one plain sentence; undefined where it may run. Then there are no edits. */
  readonly held: string | undefined;
  readonly steps: readonly RunStep[];
  /** Edits of the account's file, to be applied in one step. */
  readonly edits: readonly TextEdit[];
  /** Ids of the templates to render, each known. */
  readonly messages: readonly string[];
  /** What the reader must know, in plain sentences: that nobody has a role, that a template is not there. */
  readonly notes: readonly string[];
}

/** What can be asked of playbooks; loaded at the first question. */
export interface Playbooks {
  /** The portfolio's own, by their files' names. */
  list(): Promise<readonly PlaybookHead[]>;
  /** Whether a file lies in the portfolio's folder of playbooks, as one. */
  owns(file: string): Promise<boolean>;
  /** Reads a playbook whole, its steps too; undefined where it is none. */
  read(playbook: PlaybookInWork): Promise<PlaybookDocument | undefined>;
  /**
   * Which accounts match which playbooks today. A run that is cancelled gives what it has.
   * @throws UserError with one plain line where there is no playbook of a given id
   */
  matches(request?: MatchRequest): Promise<PlaybookMatches>;
  /** @throws UserError with one plain line where the playbook or the account is not there, or cannot be read */
  run(request: RunRequest): Promise<RunProposal>;
  /** Edits of the account's file that put a playbook off until a day. @throws UserError as `run` */
  snooze(request: Pick<RunRequest, 'playbook' | 'file' | 'sheet'> & { readonly until: IsoDay; readonly reason?: string }): Promise<readonly TextEdit[]>;
  /**
   * To which accounts the playbooks would have begun to apply in the past, and what came of it. A run that is cancelled gives what it has.
   * @throws UserError with one plain line where there is no history, or no such playbook
   */
  backtest(request?: BacktestRequest): Promise<Backtest>;
}
