import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import type { AccountMove, AccountSum, ModelEffect } from '../../health/models/modelEffect';
import type { EffectReason } from '../../health/models/largestReason';
import type { ModelDiff } from '../../health/models/modelDiff';
import type { ModelComparison } from '../../health/models/modelReviews';
import { tierRows } from './tierRows';

/** A comparison as `csac model diff --json` gives it; fields are added, never changed. */
export interface ComparisonJson {
  readonly asOf: IsoDay;
  readonly before: string;
  readonly after: string;
  readonly currency: string;
  readonly diff: Pick<ModelDiff, 'scale' | 'model' | 'components' | 'metrics' | 'tiers' | 'declared'>;
  readonly effect: Pick<ModelEffect, 'all' | 'moved' | 'up' | 'down' | 'aside' | 'rescored' | 'mean'> & {
    /** Customers who have left and are not counted. */
    readonly left: number;
    readonly tiers: readonly { readonly tier: string; readonly before: AccountSum | null; readonly after: AccountSum | null }[];
    readonly moves: readonly MoveJson[];
  };
  readonly unreadable: ModelComparison['unreadable'];
}

interface MoveJson {
  readonly file: string;
  readonly account: string;
  readonly arr: number | null;
  readonly move: AccountMove['move'];
  readonly points: number | null;
  readonly before: SideJson;
  readonly after: SideJson;
  readonly reason: EffectReason | null;
}

interface SideJson {
  readonly score: number | null;
  readonly exact: number | null;
  readonly tier: string | null;
}

export function comparisonJson({ asOf, names, currency, diff, effect, left, unreadable }: ModelComparison): ComparisonJson {
  const { all, moved, up, down, aside, rescored, mean, moves } = effect;
  const { scale, model, components, metrics, tiers, declared } = diff;
  return {
    asOf,
    ...names,
    currency,
    diff: { scale, model, components, metrics, tiers, declared },
    effect: {
      ...{ all, left, moved, up, down, aside, rescored, mean },
      tiers: tierRows(effect).map(({ label, before, after }) => ({ tier: label, before: before ? sumOf(before) : null, after: after ? sumOf(after) : null })),
      moves: moves.map(moveJson),
    },
    unreadable,
  };
}

function moveJson({ file, account, arr, move, points, before, after, reason }: AccountMove): MoveJson {
  return { file, account, arr: arr ?? null, move, points, before: sideOf(before), after: sideOf(after), reason: reason ?? null };
}

function sideOf({ score, exact, tier }: HealthScore): SideJson {
  return { score, exact, tier: tier?.id ?? null };
}

function sumOf({ accounts, arr }: AccountSum): AccountSum {
  return { accounts, arr };
}
