import type { HealthScore } from '../health/healthScore';
import { tierJudge } from '../health/models/tierMove';
import type { Tier } from '../health/healthScore';
import { groupParts } from '../history/groupParts';
import type { ScoreChange } from '../history/scoreChange';
import { isInDanger } from '../rules/isInDanger';
import type { AccountPair, AccountState } from './accountState';
import { factItems } from './factItems';
import { plainValue } from './plainValue';
import type { AccountDiff, DiffReason, DiffTier, Move, PlaybookRef } from './portfolioDiff';
import { planItems, renewalItems, taskItems } from './workItems';

/** What is known of an account's change besides its two states. */
export interface AccountContext {
  /** Why its score moved; undefined where one of the two sides is not there. */
  readonly change: Pick<ScoreChange, 'parts' | 'shown'> | undefined;
  readonly applies: readonly PlaybookRef[];
  readonly noLonger: readonly PlaybookRef[];
}

/** What a change does to one account; undefined where it does nothing that is told. Of one that came or went, its fields are no changes. */
export function accountDiff(pair: AccountPair, { change, applies, noLonger }: AccountContext): AccountDiff | undefined {
  const { before, after } = pair;
  const shown = (after ?? before)!;
  const isBoth = before !== undefined && after !== undefined;
  const diff: AccountDiff = {
    kind: isBoth ? 'changed' : after === undefined ? 'removed' : 'added',
    file: shown.account.file,
    account: shown.account.name,
    csm: shown.account.data.csm ?? null,
    segment: shown.segment ?? null,
    arr: move(pair, ({ account }) => account.data.arr),
    score: move(pair, ({ health }) => health.score),
    tier: move(pair, ({ health }) => tierOf(health)),
    atRisk: { before: isAtRisk(before), after: isAtRisk(after) },
    churned: move(pair, churnedOn),
    renewalDate: shown.account.data.renewal_date ?? null,
    reasons: change === undefined ? [] : reasonsOf(change),
    facts: isBoth ? factItems(pair) : [],
    renewal: isBoth ? renewalItems(pair) : [],
    plan: isBoth ? planItems(pair) : [],
    tasks: isBoth ? taskItems(pair) : [],
    applies,
    noLonger,
  };
  return isTold(diff) ? diff : undefined;
}

/** In a tier that asks for rescue, and a customer still. */
export function isAtRisk(state: AccountState | undefined): boolean {
  return state !== undefined && !state.hasLeft && isInDanger(state.health);
}

/** What the customer pays a year; 0 for one who has left or is not there. */
export function payOf(state: AccountState | undefined): number {
  return state === undefined || state.hasLeft ? 0 : (state.account.data.arr ?? 0);
}

/** Whether the account comes in a worse tier, of the models of both sides; also where it has none any more, or a limit could be evaded by taking scores out. */
export function dropsTier({ before, after }: AccountPair, tiers: { readonly before: readonly Tier[]; readonly after: readonly Tier[] }): boolean {
  if (before === undefined || after === undefined) return false;
  if (after.health.tier === null) return before.health.tier !== null;
  return tierJudge(tiers.before, tiers.after)(before.health.tier, after.health.tier, (after.health.exact ?? 0) - (before.health.exact ?? 0)) === 'down';
}

/** Points by which the shown score of the account falls; all of them where it has none any more. 0 where it does not fall. */
export function scoreDropOf({ before, after }: AccountPair): number {
  return before === undefined || after === undefined ? 0 : Math.max(0, (before.health.score ?? 0) - (after.health.score ?? 0));
}

/** The accounts with the most money first; of those, what is in danger, and then by name. */
export function byWeight(a: AccountDiff, b: AccountDiff): number {
  return moneyOf(b) - moneyOf(a) || dangerOf(b) - dangerOf(a) || compareTexts(a.account, b.account) || compareTexts(a.file, b.file);
}

function move<T>({ before, after }: AccountPair, of: (state: AccountState) => T | null | undefined): Move<T> {
  return { before: (before && of(before)) ?? null, after: (after && of(after)) ?? null };
}

function tierOf({ tier }: HealthScore): DiffTier | null {
  return tier && { id: tier.id, label: tier.label, color: tier.color };
}

/** The day that the file names, that of the comparison where it names none. */
function churnedOn({ account, health }: AccountState): string | undefined {
  const { churned } = account.data;
  return churned && (churned.date ?? health.asOf);
}

function reasonsOf(change: Pick<ScoreChange, 'parts' | 'shown'>): DiffReason[] {
  return groupParts(change).map(({ label, component, points, before, after, main }) => ({ label, component: component ?? null, points, before: plainValue(before), after: plainValue(after), line: main.line ?? null }));
}

function isTold({ kind, arr, score, tier, churned, reasons, facts, renewal, plan, tasks, applies, noLonger }: AccountDiff): boolean {
  const moves = [arr, score, churned, { before: tier.before?.id, after: tier.after?.id }];
  return kind !== 'changed' || moves.some(({ before, after }) => before !== after) || [reasons, facts, renewal, plan, tasks, applies, noLonger].some((list) => list.length > 0);
}

function moneyOf({ arr }: AccountDiff): number {
  return Math.max(arr.before ?? 0, arr.after ?? 0);
}

function dangerOf({ atRisk }: AccountDiff): number {
  return Number(atRisk.after) + Number(atRisk.before !== atRisk.after);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
