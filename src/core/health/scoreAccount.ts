import type { JsonObject } from '../yaml/sourceTree';
import { factsOf, inLowSeason } from './accountFacts';
import type { ScoreContext } from './accountFacts';
import { finishScore, firstBlocking } from './finishScore';
import type { ScoreParts } from './finishScore';
import type { HealthModel } from './healthModel';
import type { AppliedOverride, HealthScore } from './healthScore';
import { OVERALL, bounded, overridesOn } from './overrides';
import { scoredProducts } from './products/accountProducts';
import { scoreProducts } from './products/scoreProducts';
import { scoreComponent, total } from './scoreComponent';
import { shareOut } from './shareOut';

export type { ScoreContext } from './accountFacts';

/**
 * The health of one account under one model on one day: a pure function of the three (H1-H6).
 *
 * For entered component scores the composite is their weighted mean over the components that have data. Where products have scores of
 * their own, it is the mean of theirs by ARR. It is rounded half up, once, at the end.
 * @param data The account's body as plain data, without what is invalid in it.
 */
export function scoreAccount(model: HealthModel, data: JsonObject, context: ScoreContext): HealthScore {
  const { asOf } = context;
  const overrides = overridesOn(data, asOf, model.scale, model.overrideBounds);
  const products = scoredProducts(data);
  const parts = (products && scoreProducts(products, model, data, context, overrides)) ?? scoreWhole(model, data, context, overrides);
  const given = overrides.get(OVERALL);
  const override = given === undefined ? null : bounded(given, parts.computed, model.overrideBounds);
  return finishScore(parts, override, model, asOf);
}

function scoreWhole(model: HealthModel, data: JsonObject, context: ScoreContext, overrides: ReadonlyMap<string, AppliedOverride>): ScoreParts {
  const run = { data, facts: factsOf(data, context), lowSeason: inLowSeason(data, context.asOf), model, overrides, bounds: model.overrideBounds };
  const drafts = model.components.map((component) => scoreComponent(component, run));
  const { exact, coverage } = total(drafts);
  return { computed: exact, coverage, blocking: firstBlocking(drafts), components: shareOut(drafts, { nominal: 1, effective: 1 }) };
}
