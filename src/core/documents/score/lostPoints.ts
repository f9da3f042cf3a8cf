import type { ComponentScore, HealthScore, MetricScore } from '../../health/healthScore';

export interface LostPoints {
  readonly metric: string;
  readonly component: string;
  /** The product whose own figure it is; null for what the customer has as a whole (H5). */
  readonly product: string | null;
  /** The value that was scored, as text or number. */
  readonly value: string | number;
  /** Points of the 100 that it did not bring. */
  readonly points: number;
}

/** Where the points of the score were lost, most first (H7): scored metrics, or whole components that a person entered. */
export function lostPoints(health: HealthScore): LostPoints[] {
  const lost: LostPoints[] = [];
  const add = (component: ComponentScore): void => {
    if (component.counts === 'entered') {
      lost.push({ metric: component.label, component: component.label, product: null, value: component.entered ?? 0, points: component.lost });
      return;
    }
    for (const metric of component.metrics) {
      if (metric.points !== null) lost.push({ metric: plainLabel(metric), component: component.label, product: metric.product ?? null, value: shown(metric), points: metric.lost });
    }
    component.components.forEach(add);
  };
  health.components.forEach(add);
  return lost.filter(({ points }) => points >= 0.5).sort((a, b) => b.points - a.points);
}

/** Without the product, which stands beside it: templates look labels up in their words. */
function plainLabel({ label, product }: MetricScore): string {
  const suffix = ` · ${product}`;
  return product !== undefined && label.endsWith(suffix) ? label.slice(0, -suffix.length) : label;
}

function shown({ value }: MetricScore): string | number {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(String).join(', ');
  return value === null || typeof value === 'object' ? '–' : String(value === true ? 'yes' : value === false ? 'no' : value);
}
