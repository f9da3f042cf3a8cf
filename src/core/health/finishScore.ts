import type { IsoDay } from '../calendar/isoDay';
import type { HealthModel } from './healthModel';
import type { AppliedOverride, ComponentScore, HealthScore, ProductHealth, Tier } from './healthScore';
import { SUM_TOLERANCE, roundHalfUp } from './rounding';
import type { ComponentDraft } from './scoreComponent';

/** What a score is made of, before an override of the whole, rounding and tiers. */
export interface ScoreParts {
  /** 0-100, unrounded; null where nothing has data. */
  readonly computed: number | null;
  readonly coverage: number;
  /** Why there can be no score, where the model cannot do without something. */
  readonly blocking: string | undefined;
  readonly components: readonly ComponentScore[];
  readonly products?: readonly ProductHealth[];
  readonly notes?: readonly string[];
}

/** Rounds half up, once; the tier is that of the rounded score, so that a score shown as 80 is never in the tier below 80. */
export function finishScore({ computed, coverage, blocking, ...shown }: ScoreParts, override: AppliedOverride | null, model: HealthModel, asOf: IsoDay): HealthScore {
  const exact = override?.score ?? (blocking === undefined ? computed : null);
  if (exact === null) {
    return { ...noScore(blocking ?? 'no metric or component of the model has a value', asOf, model.name, model.scale), coverage, ...shown };
  }
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
    ...shown,
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
export function firstBlocking(drafts: readonly ComponentDraft[]): string | undefined {
  for (const draft of drafts) {
    if (draft.counts === 'entered' || draft.counts === 'override') continue;
    const metric = draft.metrics.find((each) => each.metric.missing === 'block' && each.status !== 'scored' && each.status !== 'left-out');
    if (metric) return `the model needs ${draft.component.label}: ${nameOf(metric)}, but ${metric.note ?? 'it has no value'}`;
    const inner = firstBlocking(draft.components);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function nameOf({ metric, source: { product } }: ComponentDraft['metrics'][number]): string {
  return product === undefined ? metric.label : `${metric.label} of ${product}`;
}

function tierOf(score: number, tiers: readonly Tier[]): Tier | null {
  return tiers.find((tier) => score >= tier.min) ?? null;
}

function nextTier(score: number, tier: Tier | null, tiers: readonly Tier[]): HealthScore['next'] {
  const next = tier === null ? tiers.at(-1) : tiers[tiers.indexOf(tier) - 1];
  return next === undefined ? null : { tier: next, points: Math.ceil(next.min - score) };
}
