import { factsOf, inLowSeason } from '../health/accountFacts';
import type { HealthModel, ModelComponent, ModelMetric } from '../health/healthModel';
import type { ComponentScore, HealthScore, MetricScore } from '../health/healthScore';
import { productPath } from '../health/products/accountProducts';
import { productRun } from '../health/products/scoreProducts';
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

/**
 * The metrics that read the field at the path of an account's body, in the order of the model: as the model names it, as a product's own
 * (H5), or as a month of use that a trend was compared by (H6).
 */
export function metricsReading(model: HealthModel, health: HealthScore | undefined, path: YamlPath): MetricAt[] {
  const scores = new Map<string, ComponentScore>();
  const note = (component: ComponentScore): void => {
    scores.set(component.id, component);
    component.components.forEach(note);
  };
  health?.components.forEach(note);
  const field = productPath(path)?.field ?? path;
  const isOfProduct = field !== path;
  const metricAt = (component: ModelComponent, metric: ModelMetric): MetricAt[] => {
    const scored = scores.get(component.id)?.metrics.filter(({ id }) => id === metric.id) ?? [];
    const read = scored.find(({ fields }) => fields?.some((each) => isSame(each, path)));
    const isRead = read !== undefined || metric.from.fields.some((each) => isSame(each, field));
    return isRead ? [{ component, metric, score: read ?? (isOfProduct ? undefined : scored.find(({ product }) => product === undefined)) }] : [];
  };
  const visit = (component: ModelComponent): MetricAt[] => [...component.metrics.flatMap((metric) => metricAt(component, metric)), ...component.components.flatMap(visit)];
  return model.components.flatMap(visit);
}

/** What the metric would say of the account, or of the product whose field it is, with another value at the path; nothing else changed. */
export function worthWith(metric: ModelMetric, viewed: ViewedAccount | undefined, view: FeatureView, path: YamlPath, value: JsonValue): MetricDraft {
  const own = (viewed?.account.data ?? {}) as JsonObject;
  const data = withValue(own, path, value) as JsonObject;
  const { segment, arr } = viewed?.account.data ?? {};
  const ofArr = arr === undefined ? undefined : segmentForArr(view.settings.segments, arr)?.id;
  const context = { asOf: view.asOf, segment: segment ?? ofArr };
  const product = productPath(path);
  const run = product && productRun(data, product.index, context);
  return scoreMetric(metric, run ?? { data, facts: factsOf(data, context), lowSeason: inLowSeason(data, view.asOf) });
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
