import type { HealthFacts } from '../expression/healthFacts';
import type { ComponentScore, HealthScore } from '../health/healthScore';
import { roundHalfUp } from '../health/rounding';

/**
 * The score of an account so many days ago, as a `Past` gives it with much more; undefined where nothing is known of that day.
 * Only this is asked, so that scores of thousands of accounts can be kept without all that they were made of.
 */
export type PastScore = (daysAgo: number) => { readonly health: Pick<HealthScore, 'score'> } | undefined;

/**
 * What triggers may ask of an account's health.
 * @param past undefined where there is no history at all
 */
export function accountHealth(health: HealthScore, past: PastScore | undefined): HealthFacts {
  // A model that cannot be used scores nothing; that is not the same as an account without data.
  const isScored = health.components.length > 0;
  return {
    score: health.score,
    tier: health.tier?.id ?? null,
    coverage: isScored ? Math.min(1, health.coverage) : null,
    provisional: isScored ? health.provisional : null,
    reason: health.reason,
    component: (id) => onTenth(findComponent(health.components, id)?.score ?? null),
    hasHistory: past !== undefined,
    before: (daysAgo) => past?.(daysAgo)?.health.score ?? null,
  };
}

/** Scores are shown with one decimal at most, so 39.96 must not count as below 40. */
function onTenth(score: number | null): number | null {
  return score === null ? null : roundHalfUp(score * 10) / 10;
}

function findComponent(components: readonly ComponentScore[], id: string): ComponentScore | undefined {
  for (const component of components) {
    const found = component.id === id ? component : findComponent(component.components, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
