import type { HealthScore, Tier } from '../healthScore';
import type { TierMove } from './tierMove';
import { tierJudge } from './tierMove';
import { largestReason } from './largestReason';
import type { EffectReason } from './largestReason';

/** An account scored under two models on one day. */
export interface ScoredTwice {
  readonly file: string;
  readonly sheet: number;
  readonly account: string;
  readonly arr: number | undefined;
  readonly before: HealthScore;
  readonly after: HealthScore;
}

/** An account that comes in another tier. */
export interface AccountMove extends ScoredTwice {
  readonly move: TierMove;
  /** Points of the shown score, -100 to 100; null where one of the two models gives none. */
  readonly points: number | null;
  readonly reason: EffectReason | undefined;
}

/** How many accounts, and what they pay a year; accounts without ARR count as 0. */
export interface AccountSum {
  readonly accounts: number;
  readonly arr: number;
}

/** The accounts of a tier of one of the models; `tier` null for those without a score. */
export interface TierSum extends AccountSum {
  readonly tier: Tier | null;
}

/** What another model does to the accounts of a portfolio. */
export interface ModelEffect {
  readonly all: AccountSum;
  /** Accounts that come in another tier, those with the largest ARR first. */
  readonly moves: readonly AccountMove[];
  readonly moved: AccountSum;
  readonly up: AccountSum;
  readonly down: AccountSum;
  readonly aside: AccountSum;
  /** Accounts whose shown score differs, also within their tier. */
  readonly rescored: number;
  /** Means of the exact scores, of accounts that have one under both; null where none has. */
  readonly mean: { readonly before: number; readonly after: number } | null;
  /** Best tier first, all tiers of the model, then those without a score where there are some. */
  readonly tiers: { readonly before: readonly TierSum[]; readonly after: readonly TierSum[] };
}

/** What is known of the two models that scored. */
export interface ModelPair {
  readonly before: readonly Tier[];
  readonly after: readonly Tier[];
  /** Ids of components of the second model by those of the first, where both have the component. */
  readonly sameComponents: ReadonlyMap<string, string>;
}

/** The effect of a second model in the place of a first one. */
export function effectOf(scored: readonly ScoredTwice[], models: ModelPair): ModelEffect {
  const judge = tierJudge(models.before, models.after);
  const moves = scored
    .flatMap((each): AccountMove[] => {
      const move = judge(each.before.tier, each.after.tier, (each.after.exact ?? 0) - (each.before.exact ?? 0));
      return move === undefined ? [] : [{ ...each, move, points: shownPoints(each), reason: largestReason(each.before, each.after, move, models.sameComponents) }];
    })
    .sort((a, b) => (b.arr ?? 0) - (a.arr ?? 0) || compareTexts(a.account, b.account) || compareTexts(a.file, b.file));
  const sumOf = (way: TierMove) => sum(moves.filter(({ move }) => move === way));
  return {
    all: sum(scored),
    moves,
    moved: sum(moves),
    up: sumOf('up'),
    down: sumOf('down'),
    aside: sumOf('aside'),
    rescored: scored.filter(({ before, after }) => before.score !== after.score).length,
    mean: meansOf(scored),
    tiers: { before: tierSums(scored, models.before, (each) => each.before), after: tierSums(scored, models.after, (each) => each.after) },
  };
}

function shownPoints({ before, after }: ScoredTwice): number | null {
  return before.score === null || after.score === null ? null : after.score - before.score;
}

function meansOf(scored: readonly ScoredTwice[]): ModelEffect['mean'] {
  const both = scored.flatMap(({ before, after }) => (before.exact === null || after.exact === null ? [] : [{ before: before.exact, after: after.exact }]));
  if (both.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  return { before: mean(both.map(({ before }) => before)), after: mean(both.map(({ after }) => after)) };
}

function tierSums(scored: readonly ScoredTwice[], tiers: readonly Tier[], healthOf: (each: ScoredTwice) => HealthScore): readonly TierSum[] {
  const sums: TierSum[] = tiers.map((tier) => ({ tier, ...sum(scored.filter((each) => healthOf(each).tier?.id === tier.id)) }));
  const without = sum(scored.filter((each) => healthOf(each).tier === null));
  return without.accounts === 0 ? sums : [...sums, { tier: null, ...without }];
}

function sum(accounts: readonly { readonly arr: number | undefined }[]): AccountSum {
  return { accounts: accounts.length, arr: accounts.reduce((total, { arr }) => total + (arr ?? 0), 0) };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
