import type { YamlPath } from '../yaml/sourceTree';
import { bandOf } from './compileBands';
import { dataAt } from './dataPath';
import type { HealthModel, ModelComponent, OverrideBounds } from './healthModel';
import type { AppliedOverride, ComponentScore } from './healthScore';
import { asNumber } from './modelReader';
import { bounded } from './overrides';
import { scoreMetric } from './scoreMetric';
import type { MetricDraft, ScoringRun } from './scoreMetric';

/** What every component of one account is scored with. */
export interface ComponentRun extends ScoringRun {
  readonly model: HealthModel;
  readonly overrides: ReadonlyMap<string, AppliedOverride>;
  readonly bounds: OverrideBounds;
}

/** A component before its share of the total is known. */
export interface ComponentDraft {
  readonly component: ModelComponent;
  readonly path: YamlPath;
  readonly metrics: readonly MetricDraft[];
  readonly components: readonly ComponentDraft[];
  readonly score: number | null;
  readonly computed: number | null;
  readonly entered: number | null;
  readonly counts: ComponentScore['counts'];
  readonly override: AppliedOverride | undefined;
  readonly coverage: number;
  readonly band: string | undefined;
  readonly notes: readonly string[];
}

/** Scores a component from its metrics or components, from what was entered, or from an override, in that order of construction. */
export function scoreComponent(component: ModelComponent, run: ComponentRun): ComponentDraft {
  const metrics = component.metrics.map((metric) => scoreMetric(metric, run));
  const components = component.components.map((inner) => scoreComponent(inner, run));
  const computed = weightedMean(metrics, components);
  const hasData = metrics.some((draft) => draft.status === 'scored') || components.some((draft) => draft.coverage > 0);
  const { entered, note } = enteredScore(component, run);
  const given = run.overrides.get(component.id);
  const override = given && bounded(given, computed ?? entered, run.bounds);
  const counts = whichCounts(component, computed, hasData, entered, override);
  const score = { computed, entered, override: override?.score ?? null, none: null }[counts];
  const path = ['scores', component.id];
  return {
    component,
    path: run.own?.placeOf(path) ?? path,
    metrics,
    components,
    score,
    computed,
    entered,
    counts,
    override,
    coverage: counts === 'entered' || counts === 'override' ? 1 : coverageOf(metrics, components),
    band: score === null ? undefined : bandOf(run.model.bands, (score * run.model.scale) / 100),
    notes: note === undefined ? [] : [note],
  };
}

/** H2: the computed score where at least one metric is present, else the entered one; or the entered one first, as the model says. */
function whichCounts(component: ModelComponent, computed: number | null, hasData: boolean, entered: number | null, override: AppliedOverride | undefined): ComponentDraft['counts'] {
  if (override !== undefined) return 'override';
  if (entered !== null && (component.prefer === 'entered' || !hasData)) return 'entered';
  return computed === null ? 'none' : 'computed';
}

function enteredScore(component: ModelComponent, run: ComponentRun): { entered: number | null; note?: string } {
  const score = asNumber(dataAt(run.data, ['scores', component.id, 'score']));
  const { scale } = run.model;
  if (score === undefined) return { entered: null };
  if (score < 0 || score > scale) return { entered: null, note: `The entered score ${score} is outside the model's scale of 0-${scale} and does not count.` };
  return { entered: (score * 100) / scale };
}

/** The mean over what has a score, by weight: the weight of what has none is spread over the others (H4). Null when none has. */
function weightedMean(metrics: readonly MetricDraft[], components: readonly ComponentDraft[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { metric, points } of metrics) {
    if (points === null) continue;
    sum += metric.weight * points;
    weights += metric.weight;
  }
  for (const { component, score } of components) {
    if (score === null) continue;
    sum += component.weight * score;
    weights += component.weight;
  }
  return weights > 0 ? sum / weights : null;
}

function coverageOf(metrics: readonly MetricDraft[], components: readonly ComponentDraft[]): number {
  const ofMetrics = metrics.reduce((sum, draft) => sum + (draft.status === 'scored' ? draft.metric.weight : 0), 0);
  return components.reduce((sum, draft) => sum + draft.component.weight * draft.coverage, ofMetrics);
}

/** The model's top level as one group: the total, and its coverage. */
export function total(components: readonly ComponentDraft[]): { exact: number | null; coverage: number } {
  return { exact: weightedMean([], components), coverage: coverageOf([], components) };
}
