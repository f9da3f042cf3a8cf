import { factsOf, inLowSeason } from '../health/accountFacts';
import type { HealthModel, ModelComponent, ModelMetric } from '../health/healthModel';
import type { ComponentScore, HealthScore, MetricScore } from '../health/healthScore';
import { scoreMetric } from '../health/scoreMetric';
import type { MetricDraft } from '../health/scoreMetric';
import { segmentForArr } from '../model/segments';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import type { FeatureView, ViewedAccount } from './featureView';

/** A metric of the model in force that reads a field, with what it brought the account. */
export interface MetricAt {
  readonly component: ModelComponent;
  readonly metric: ModelMetric;
  readonly score: MetricScore | undefined;
}

/** The metrics that read the field at the path of an account's body, in the order of the model. */
export function metricsReading(model: HealthModel, health: HealthScore | undefined, path: YamlPath): MetricAt[] {
  const scores = new Map<string, ComponentScore>();
  const note = (component: ComponentScore): void => {
    scores.set(component.id, component);
    component.components.forEach(note);
  };
  health?.components.forEach(note);
  const visit = (component: ModelComponent): MetricAt[] => [
    ...component.metrics
      .filter(({ from }) => from.fields.some((field) => isSame(field, path)))
      .map((metric) => ({ component, metric, score: scores.get(component.id)?.metrics.find(({ id }) => id === metric.id) })),
    ...component.components.flatMap(visit),
  ];
  return model.components.flatMap(visit);
}

/** What the metric would say of the account with another value at the path; nothing else changed. */
export function worthWith(metric: ModelMetric, viewed: ViewedAccount | undefined, view: FeatureView, path: YamlPath, value: JsonValue): MetricDraft {
  const own = (viewed?.account.data ?? {}) as JsonObject;
  const data = withValue(own, path, value) as JsonObject;
  const { segment, arr } = viewed?.account.data ?? {};
  const ofArr = arr === undefined ? undefined : segmentForArr(view.settings.segments, arr)?.id;
  return scoreMetric(metric, { data, facts: factsOf(data, { asOf: view.asOf, segment: segment ?? ofArr }), lowSeason: inLowSeason(data, view.asOf) });
}

function withValue(data: JsonValue | undefined, path: YamlPath, value: JsonValue): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const map = typeof data === 'object' && data !== null ? data : undefined;
  return { ...map, [step]: withValue(map?.[step], rest, value) };
}

function isSame(a: readonly (string | number)[], b: YamlPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
