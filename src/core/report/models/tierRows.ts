import type { AccountSum, ModelEffect, TierSum } from '../../health/models/modelEffect';

/** A tier with its accounts under both models; undefined under a model that has no such tier. */
export interface TierRow {
  readonly label: string;
  readonly before: AccountSum | undefined;
  readonly after: AccountSum | undefined;
}

/** The tiers of both models side by side, matched by id, best first; those without a score last. */
export function tierRows({ tiers: { before, after } }: ModelEffect): readonly TierRow[] {
  const idOf = ({ tier }: TierSum) => tier?.id;
  const row = (old: TierSum | undefined, now: TierSum | undefined) => ({ label: (now ?? old)!.tier?.label ?? 'no score', before: old, after: now, min: (now ?? old)!.tier?.min ?? -1 });
  const both = after.map((sum) => row(before.find((other) => idOf(other) === idOf(sum)), sum));
  const gone = before.filter((sum) => !after.some((other) => idOf(other) === idOf(sum)));
  const rows = [...both, ...gone.map((sum) => row(sum, undefined))].sort((a, b) => b.min - a.min);
  return rows.map(({ label, before: old, after: now }) => ({ label, before: old, after: now }));
}
