import type { ComponentScore, HealthScore, MetricScore } from '../../../../src/core/health/healthScore';

export function metric(id: string, more: Partial<MetricScore> = {}): MetricScore {
  return { id, label: id, from: id, value: null, status: 'missing', points: null, weight: 0.1, effectiveWeight: 0, won: 0, lost: 0, ...more };
}

export function component(id: string, more: Partial<ComponentScore> = {}): ComponentScore {
  return {
    id, label: id, path: ['scores', id], weight: 0.5, effectiveWeight: 0.5, score: null, computed: null, entered: null,
    counts: 'none', coverage: 0, won: 0, lost: 0, metrics: [], components: [], ...more,
  };
}

export function health(more: Partial<HealthScore> = {}): HealthScore {
  return {
    model: 'engine', scale: 10, asOf: '2025-12-01', score: 72, exact: 71.5, computed: 71.5,
    tier: { id: 'healthy', label: 'Healthy', min: 60, color: 'yellow', action: 'watch' },
    next: null, coverage: 0.845, provisional: false, override: null, components: [], ...more,
  };
}
