import type { ComponentScore, HealthScore, MetricScore } from '../../../../src/core/health/healthScore';
import { allComponents } from '../support';

/** Metrics, and components that count as one: what the score is the sum of. */
export function leaves(components: readonly ComponentScore[]): readonly (ComponentScore | MetricScore)[] {
  return components.flatMap((each) => (each.counts === 'computed' ? [...each.metrics, ...leaves(each.components)] : [each]));
}

export function sumOf(parts: readonly { readonly won: number; readonly lost: number }[]): { readonly won: number; readonly lost: number } {
  return { won: parts.reduce((sum, each) => sum + each.won, 0), lost: parts.reduce((sum, each) => sum + each.lost, 0) };
}

/** All metrics of a score, at any depth. */
export function allMetrics(health: HealthScore): readonly MetricScore[] {
  return allComponents(health.components).flatMap(({ metrics }) => metrics);
}

/** What of a metric tells products apart. */
export function told(metrics: readonly MetricScore[]): readonly string[] {
  return metrics.map(({ label, path, won, lost }) => `${label} @ ${path?.join('.') ?? '-'}: ${Number(won.toFixed(6))} won, ${Number(lost.toFixed(6))} lost`);
}
