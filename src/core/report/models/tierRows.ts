import type { AccountSum, ModelEffect, TierSum } from '../../health/models/modelEffect';

/** A tier with its accounts under both models; undefined under a model that has no such tier. */
export interface TierRow {
  readonly label: string;
  readonly before: AccountSum | undefined;
  readonly after: AccountSum | undefined;
}

/** The tiers of both models side by side, matched by id: those of the second model, then what only the first one has. */
export function tierRows({ tiers: { before, after } }: ModelEffect): readonly TierRow[] {
  const idOf = ({ tier }: TierSum) => tier?.id;
  const labelOf = ({ tier }: TierSum) => tier?.label ?? 'no score';
  const both = after.map((sum) => ({ label: labelOf(sum), before: before.find((other) => idOf(other) === idOf(sum)), after: sum }));
  const gone = before.filter((sum) => !after.some((other) => idOf(other) === idOf(sum)));
  return [...both, ...gone.map((sum) => ({ label: labelOf(sum), before: sum, after: undefined }))];
}
