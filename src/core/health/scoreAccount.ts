import type { IsoDay } from '../calendar/isoDay';
import type { JsonObject } from '../yaml/sourceTree';
import { factsOf, inLowSeason } from './accountFacts';
import type { ScoreContext } from './accountFacts';
import type { HealthModel } from './healthModel';
import type { HealthScore, Tier } from './healthScore';
import { OVERALL, bounded, overridesOn } from './overrides';
import { SUM_TOLERANCE, roundHalfUp } from './rounding';
import { scoreComponent, total } from './scoreComponent';
import type { ComponentDraft } from './scoreComponent';
import { shareOut } from './shareOut';

export type { ScoreContext } from './accountFacts';

/**
 * The health of one account under one model on one day: a pure function of the three (H1-H4).
 *
 * For entered component scores the composite is their weighted mean over the components that have data. It is rounded half up,
 * once, at the end; the tier is that of the rounded score, so that a score shown as 80 is never in the tier below 80.
 * @param data The account's body as plain data, without what is invalid in it.
 */
export function scoreAccount(model: HealthModel, data: JsonObject, context: ScoreContext): HealthScore {
  const { asOf } = context;
  const overrides = overridesOn(data, asOf, model.scale, model.overrideBounds);
  const run = { data, facts: factsOf(data, context), lowSeason: inLowSeason(data, asOf), model, overrides };
  const drafts = model.components.map((component) => scoreComponent(component, run));
  const { exact: computed, coverage } = total(drafts);
  const components = shareOut(drafts, { nominal: 1, effective: 1 });
  const blocking = firstBlocking(drafts);
  const given = overrides.get(OVERALL);
  const override = given === undefined ? null : bounded(given, computed, model.overrideBounds);
  const exact = override?.score ?? (blocking === undefined ? computed : null);
  if (exact === null) return { ...noScore(blocking ?? 'no metric or component of the model has a value', asOf, model.name, model.scale), coverage, components };
  const score = roundHalfUp(exact);
  const tier = tierOf(score, model.tiers);
  return {
    model: model.name,
    scale: model.scale,
    asOf,
    score,
    exact,
    computed,
    tier,
    next: nextTier(score, tier, model.tiers),
    coverage,
    provisional: coverage < model.minimumCoverage - SUM_TOLERANCE,
    override,
    components,
  };
}

/** No score, and why; for accounts whose model or text cannot be used. */
export function noScore(reason: string, asOf: IsoDay, modelName: string, scale = 100): HealthScore {
  return {
    model: modelName,
    scale,
    asOf,
    score: null,
    exact: null,
    computed: null,
    reason,
    tier: null,
    next: null,
    coverage: 0,
    provisional: false,
    override: null,
    components: [],
  };
}

/** The first metric that has no value and that the model cannot do without; one under an entered score or override is not needed. */
function firstBlocking(drafts: readonly ComponentDraft[]): string | undefined {
  for (const draft of drafts) {
    if (draft.counts === 'entered' || draft.counts === 'override') continue;
    const metric = draft.metrics.find((each) => each.metric.missing === 'block' && each.status !== 'scored' && each.status !== 'left-out');
    if (metric) return `the model needs ${draft.component.label}: ${metric.metric.label}, but ${metric.note ?? 'it has no value'}`;
    const inner = firstBlocking(draft.components);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function tierOf(score: number, tiers: readonly Tier[]): Tier | null {
  return tiers.find((tier) => score >= tier.min) ?? null;
}

function nextTier(score: number, tier: Tier | null, tiers: readonly Tier[]): HealthScore['next'] {
  const next = tier === null ? tiers.at(-1) : tiers[tiers.indexOf(tier) - 1];
  return next === undefined ? null : { tier: next, points: Math.ceil(next.min - score) };
}
