import type { HealthScore } from '../../health/healthScore';
import type { Audience } from '../documentInput';

/** A part of the score, 0-100. */
export interface HealthComponent {
  readonly label: string;
  readonly score: number;
  readonly source: string;
}

/** Parts that rest on figures which the customer shares with us; how we read the relationship or the money is ours. */
const SHARED_SECTIONS: ReadonlySet<string> = new Set(['product_usage', 'engagement', 'support', 'outcomes']);

/** The score by component, in the model's order, as the reader may see it; those without data are left out. */
export function healthComponents(health: HealthScore, audience: Audience): HealthComponent[] {
  return health.components
    .filter((component) => audience === 'internal' || SHARED_SECTIONS.has(String(component.path.at(-1))))
    .flatMap(({ label, score, path }) => (score === null ? [] : [{ label, score: Math.round(score), source: path.join('.') }]));
}
