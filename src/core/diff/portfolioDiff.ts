import type { IsoDay } from '../calendar/isoDay';
import type { Severity } from '../finding';
import type { LongRun } from '../longRun';
import type { JsonValue } from '../yaml/sourceTree';

/*
 * What a change does to a portfolio, as plain data: it is printed as JSON as it stands (schemas/output/diff.schema.json), and read back
 * from there by who must not trust the sender.
 */

/** One of the two states that are compared. */
export interface DiffEnd {
  /** As it was asked for, or as a pull request calls it: a branch, a hash; `null` for the files as they are now. */
  readonly name: string | null;
  /** The commit; null for the files as they are now. */
  readonly revision: string | null;
  readonly day: IsoDay;
}

/** A value on both sides; null for none. */
export interface Move<T = JsonValue> {
  readonly before: T | null;
  readonly after: T | null;
}

export interface DiffTier {
  readonly id: string;
  readonly label: string;
  readonly color: string;
}

/** One reason of a moved score: a metric, an entered score, an override, the model. Points of 0-100. */
export interface DiffReason extends Move {
  readonly label: string;
  readonly component: string | null;
  readonly points: number;
  /** 1-based line of the file as it is after, where the field stands there. */
  readonly line: number | null;
}

/** A field, task, milestone, objective … that is not what it was. */
export interface DiffItem extends Move {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What people call it: "Renewal date", a task's title, a milestone's name. */
  readonly label: string;
  readonly line: number | null;
}

export interface PlaybookRef {
  readonly id: string;
  readonly title: string;
}

/** One account that the change touches. */
export interface AccountDiff {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Path after; before, of a removed one. */
  readonly file: string;
  readonly account: string;
  readonly csm: string | null;
  readonly segment: string | null;
  readonly arr: Move<number>;
  /** As shown, whole points of 0-100. */
  readonly score: Move<number>;
  readonly tier: Move<DiffTier>;
  /** In a tier that asks for rescue, not counting customers who have left. */
  readonly atRisk: { readonly before: boolean; readonly after: boolean };
  /** The day on which the customer left. */
  readonly churned: Move<string>;
  /** The day on which the contract is to be renewed, after; before, of a removed one. */
  readonly renewalDate: IsoDay | null;
  /** The heaviest first; their sum is the difference of the exact scores. */
  readonly reasons: readonly DiffReason[];
  /** The team's reading of the danger, the CSM, the segment and the name; the weightiest first. */
  readonly facts: readonly DiffItem[];
  /** Renewal date, term, notice, price and the rest of the renewal. */
  readonly renewal: readonly DiffItem[];
  readonly plan: readonly DiffItem[];
  readonly tasks: readonly DiffItem[];
  /** Playbooks whose trigger is true now and was not, and the other way; whatever was done about it. */
  readonly applies: readonly PlaybookRef[];
  readonly noLonger: readonly PlaybookRef[];
}

/** A playbook that the change touches, and what that does to the accounts. */
export interface PlaybookDiff extends PlaybookRef {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly file: string;
  readonly trigger: Move<string>;
  /** What else of its head is not what it was, such as its segments or its cooldown; none of one that came or went. */
  readonly fields: readonly DiffItem[];
  /** Accounts that match it by this change and did not, and those that do no more; with what they pay. */
  readonly adds: AccountList;
  readonly drops: AccountList;
  /** Why it could not be matched after the change. */
  readonly fault: string | null;
}

export interface AccountList {
  readonly count: number;
  readonly arr: number;
  /** The largest first; there may be more than are named. */
  readonly names: readonly string[];
}

/** Another health model, or the same with another text. */
export interface ModelDiffRow {
  readonly name: Move<string>;
  readonly file: string | null;
  /** What differs, a plain sentence each. */
  readonly statements: readonly string[];
  /** Accounts that come in a better or a worse tier by the model alone. */
  readonly up: AccountList;
  readonly down: AccountList;
  /** Why it cannot be used after the change. */
  readonly fault: string | null;
}

export interface DiffFinding {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}

/** A limit of the settings' `policy` with what the change comes to. */
export interface PolicyVerdict {
  /** Its key in the settings; `unreadable` where accounts cannot be read any more, so that no limit can be judged. */
  readonly id: string;
  readonly limit: number;
  readonly actual: number;
  readonly isBroken: boolean;
  /** One plain sentence. */
  readonly message: string;
}

/** All that a change does to a portfolio. */
export interface PortfolioDiff {
  readonly base: DiffEnd;
  readonly head: DiffEnd;
  /** The day on which both sides are scored, so that no days pass between them. */
  readonly asOf: IsoDay;
  /** ISO 4217 code. */
  readonly currency: string;
  /** What the touched accounts pay, and what of it is in danger, before and after. */
  readonly arr: { readonly before: number; readonly after: number };
  readonly arrAtRisk: { readonly before: number; readonly after: number };
  /** Those whose score, tier, ARR, facts, renewal, plan, tasks or playbooks differ; the heaviest in money first. */
  readonly accounts: readonly AccountDiff[];
  readonly playbooks: readonly PlaybookDiff[];
  readonly models: readonly ModelDiffRow[];
  /** Fields of the settings that differ. */
  readonly settings: readonly DiffItem[];
  readonly findings: { readonly new: readonly DiffFinding[]; readonly fixed: readonly DiffFinding[] };
  readonly policy: readonly PolicyVerdict[];
  /** What the reader must know, in plain sentences: files that could not be read, limits of what was compared. Nothing that is so by itself where nothing moves. */
  readonly notes: readonly string[];
}

/** Whether there is nothing to tell. What could not be compared may have moved, so a note is something. */
export function isEmptyDiff({ accounts, playbooks, models, settings, findings, policy, notes }: PortfolioDiff): boolean {
  const told = [accounts, playbooks, models, settings, findings.new, findings.fixed, notes];
  return told.every((list) => list.length === 0) && !policy.some(({ isBroken }) => isBroken);
}

export interface DiffRequest extends LongRun {
  /** A revision, as people name it. What it has in common with `head` is compared, as for a pull request. */
  readonly base: string;
  /** A revision; the files as they are now, saved or not, when left out. */
  readonly head?: string;
}

/** What changes of a portfolio do; loaded at the first question. */
export interface PortfolioDiffs {
  /** @throws UserError where there is no history, or no such revision in it */
  between(request: DiffRequest): Promise<PortfolioDiff>;
}
