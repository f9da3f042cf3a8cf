import type { YamlPath } from '../../yaml/sourceTree';
import type { HealthModel, ModelComponent, ModelMetric } from '../healthModel';
import type { ComponentScore, HealthScore, MetricScore } from '../healthScore';

/** A metric as the model describes it, with what it brought the account. */
export interface ReadMetric {
  /** Tells it from all others of the account. */
  readonly key: string;
  readonly of: ModelMetric;
  readonly score: MetricScore;
  /** The fields that it reads, where this account has them: those of a product stand under `contract.products` (H5). */
  readonly fields: readonly YamlPath[];
}

/**
 * All metrics of which components are computed, or would be; of a product's own figures, one for each product. Where a person's score counts
 * instead, a first figure would replace what that person knows by less: that is no way up.
 */
export function readMetrics(model: HealthModel, health: HealthScore): ReadMetric[] {
  return ofComponents(model.components, health.components);
}

function ofComponents(models: readonly ModelComponent[], scores: readonly ComponentScore[]): ReadMetric[] {
  return scores.flatMap((score) => {
    const model = models.find(({ id }) => id === score.id);
    if (model === undefined || score.counts === 'entered' || score.counts === 'override') return [];
    const metrics = score.metrics.flatMap((metric) => readMetric(model, metric) ?? []);
    return [...metrics, ...ofComponents(model.components, score.components)];
  });
}

function readMetric(component: ModelComponent, score: MetricScore): ReadMetric | undefined {
  const of = component.metrics.find(({ id }) => id === score.id);
  return of && { key: [component.id, of.id, score.product ?? ''].join('\n'), of, score, fields: score.fields ?? of.from.fields };
}
