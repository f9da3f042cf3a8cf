import { diffModels, sameComponents } from '../../health/models/diffModels';
import { effectOf } from '../../health/models/modelEffect';
import type { LongRun } from '../../longRun';
import type { ModelComparison } from '../../health/models/modelReviews';
import type { HealthScore } from '../../health/healthScore';
import type { NamedModel } from './namedModels';
import { scoredTwice } from './portfolioScores';
import type { PortfolioScores } from './portfolioScores';

export interface Compared {
  readonly comparison: Omit<ModelComparison, 'asOf' | 'currency'>;
  /** Under the second model. */
  readonly scores: readonly HealthScore[];
}

/** Two models by their texts and by what they say of the customers; undefined when the run was cancelled. */
export async function compareModels(before: NamedModel, after: NamedModel, portfolio: PortfolioScores, run: LongRun): Promise<Compared | undefined> {
  const customers = await portfolio.customers(run);
  if (customers === undefined) return undefined;
  const { accounts, left, unreadable } = customers;
  const old = await portfolio.scores(before, accounts, run);
  const scores = old && (await portfolio.scores(after, accounts, run));
  if (old === undefined || scores === undefined) return undefined;
  const pair = { before: before.model.tiers, after: after.model.tiers, sameComponents: sameComponents(before.outline, after.outline) };
  await run.pause?.();
  const diff = diffModels(before.outline, after.outline);
  const effect = effectOf(scoredTwice(accounts, old, scores), pair);
  return { comparison: { names: { before: before.name, after: after.name }, diff, effect, left, unreadable }, scores };
}
