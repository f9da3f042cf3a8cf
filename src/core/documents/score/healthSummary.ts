import type { HealthScore, Tier } from '../../health/healthScore';
import { missingField } from '../../render/gap';
import type { Known } from '../known';

export interface HealthSummary {
  /** 0-100, as shown everywhere. */
  readonly score: Known<number>;
  readonly tier: Known<Pick<Tier, 'id' | 'label' | 'color' | 'action'>>;
  /** Whether it may be told to a customer as good news: 60 or more. */
  readonly good: boolean;
  readonly provisional: boolean;
  /** Share of the score that rests on data, 0-1. */
  readonly coverage: number;
  readonly next: { readonly label: string; readonly points: number } | null;
}

/** From here on a score reads as good in every built-in model (H1-H3). */
const GOOD = 60;

/** The health score as a document tells it. */
export function healthSummary(health: HealthScore): HealthSummary {
  const gap = missingField('scores', 'metrics for the health score');
  return {
    score: health.score ?? gap,
    tier: health.tier ?? gap,
    good: (health.score ?? 0) >= GOOD,
    provisional: health.provisional,
    coverage: health.coverage,
    next: health.next === null ? null : { label: health.next.tier.label, points: health.next.points },
  };
}
