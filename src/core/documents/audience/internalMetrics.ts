import type { HealthModel } from '../../health/healthModel';
import type { InternalFields } from '../../schema/internalFields';

/** Ids of the metrics that the health model declares as internal. */
export function internalMetrics(model: HealthModel | undefined): readonly string[] {
  return [...(model?.declared.values() ?? [])].filter(({ isInternal }) => isInternal).map(({ id }) => id);
}

/** Where accounts carry these metrics: their own, and those of each product. */
export function metricMarks(ids: readonly string[]): InternalFields {
  const metrics: InternalFields = Object.fromEntries(ids.map((id) => [id, true]));
  return { metrics, contract: { products: { '[]': { metrics } } } };
}
