import { matchCounts } from '../../playbooks/matchCounts';
import type { MatchReason, MatchState } from '../../playbooks/match';
import type { PlaybookKind } from '../../playbooks/playbook';
import type { MatchedPlaybook, PlaybookMatches } from '../../playbooks/playbooks';
import type { Range } from '../../text/position';
import type { JsonValue } from '../../yaml/sourceTree';
import type { PlacedMatch } from './placedMatch';

/** One playbook as `csac playbooks match --json` gives it; fields are added, never changed. */
export interface PlaybookRow {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly kind: PlaybookKind;
  readonly status: 'active' | 'draft' | 'retired';
  /** Why it was not matched; null where it was. `range` is null where it has no trigger. */
  readonly fault: { readonly message: string; readonly range: Range | null } | null;
  /** Accounts whose trigger is true, whatever was done about them. */
  readonly matches: number;
  readonly arr: number;
  readonly due: number;
  readonly underWay: number;
  readonly cooldown: number;
  readonly snoozed: number;
  readonly handled: number;
  readonly unknown: number;
  readonly accounts: readonly MatchRow[];
}

export interface MatchRow {
  readonly file: string;
  readonly account: string;
  readonly segment: string | null;
  readonly arr: number | null;
  readonly csm: string | null;
  readonly score: number | null;
  readonly tier: string | null;
  readonly state: MatchState;
  /** The day from which it applies again. */
  readonly until: string | null;
  readonly lastRun: string | null;
  readonly occasion: JsonValue;
  /** Places are 0-based, in UTF-16 units; null for what stands in no field. */
  readonly reasons: readonly (Pick<MatchReason, 'text'> & { readonly path: string | null; readonly range: Range | null })[];
}

/** What is the same for the whole run; the playbooks stand between the two. */
export function matchJsonHead({ asOf, currency, accounts }: PlaybookMatches): { asOf: string; currency: string; accounts: number } {
  return { asOf, currency, accounts };
}

/** What stands behind the playbooks. */
export function matchJsonTail({ unreadable, notes }: PlaybookMatches): Pick<PlaybookMatches, 'unreadable' | 'notes'> {
  return { unreadable, notes };
}

/** @param faultRange where the fault stands in the playbook's file */
export function playbookRow({ playbook, fault, matches }: MatchedPlaybook, placed: readonly PlacedMatch[], faultRange: Range | undefined): PlaybookRow {
  const { id, title, file, kind, status } = playbook;
  const { matches: count, arr, states } = matchCounts(matches);
  return {
    id,
    title,
    file,
    kind,
    status,
    fault: fault === undefined ? null : { message: fault.message, range: faultRange ?? null },
    matches: count,
    arr,
    due: states.due,
    underWay: states['under-way'],
    cooldown: states.cooldown,
    snoozed: states.snoozed,
    handled: states.handled,
    unknown: states.unknown,
    accounts: placed.map(matchRow),
  };
}

function matchRow({ match, ranges }: PlacedMatch): MatchRow {
  const { account, health, state, until, lastRun, occasion, reasons } = match;
  return {
    file: account.file,
    account: account.name,
    segment: account.data.segment ?? null,
    arr: account.data.arr ?? null,
    csm: account.data.csm ?? null,
    score: health.score,
    tier: health.tier?.id ?? null,
    state,
    until: until ?? null,
    lastRun: lastRun ?? null,
    occasion: occasion ?? null,
    reasons: reasons.map(({ text, path }, index) => ({ text, path: path === undefined ? null : path.join('.'), range: ranges[index] ?? null })),
  };
}
