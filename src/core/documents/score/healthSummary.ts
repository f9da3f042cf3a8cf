import type { HealthScore, Tier } from '../../health/healthScore';
import { roundHalfUp } from '../../health/rounding';
import { missingField } from '../../render/gap';
import type { Audience } from '../documentInput';
import type { Known } from '../known';

export interface HealthSummary {
  /** 0-100, as shown everywhere. */
  readonly score: Known<number>;
  readonly tier: Known<Pick<Tier, 'id' | 'label' | 'color' | 'action'>>;
  /** Whether it may be told to a customer as good news: 60 or more. */
  readonly good: boolean;
  readonly provisional: boolean;
  /** Where a person set the score: what the figures give, so that both are shown (H4). Null otherwise, and for customers. */
  readonly by_hand: { readonly computed: number | null; readonly source: string } | null;
  /** Share of the score that rests on data, 0-1. */
  readonly coverage: number;
  readonly next: { readonly label: string; readonly points: number } | null;
  /** The products that are scored apart, where their tiers differ: a table of equals tells nothing (H5). */
  readonly products: readonly ProductSummary[];
}

/** How one product of the customer does. */
export interface ProductSummary {
  readonly name: string;
  /** 0-100. */
  readonly score: number;
  readonly tier: HealthSummary['tier'];
  /** Share of the whole score, 0-1. */
  readonly share: number;
  readonly source: string;
}

/** From here on a score reads as good in every built-in model (H1-H3). */
const GOOD = 60;

/** The health score as a document tells it to its readers. */
export function healthSummary(health: HealthScore, audience: Audience): HealthSummary {
  const gap = missingField('scores', 'metrics for the health score');
  return {
    score: health.score ?? gap,
    tier: health.tier ?? gap,
    good: (health.score ?? 0) >= GOOD,
    provisional: health.provisional,
    by_hand: audience === 'internal' && health.override !== null ? { computed: health.computed === null ? null : roundHalfUp(health.computed), source: 'overrides' } : null,
    coverage: health.coverage,
    next: health.next === null ? null : { label: health.next.tier.label, points: health.next.points },
    products: productSummaries(health),
  };
}

function productSummaries({ products = [] }: HealthScore): ProductSummary[] {
  const scored = products.flatMap(({ name, share, path, health: { score, tier } }) => (score === null || tier === null || share === 0 ? [] : [{ name, score, tier, share, source: [...path, 'name'].join('.') }]));
  return new Set(scored.map(({ tier }) => tier.id)).size > 1 ? scored : [];
}
