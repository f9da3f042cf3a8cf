import type { HealthFacts } from '../expression/healthFacts';
import type { ComponentScore, HealthScore } from '../health/healthScore';
import { roundHalfUp } from '../health/rounding';

/**
 * The score of an account so many days ago, as a `Past` gives it with much more; undefined where nothing is known of that day.
 * Only this is asked, so that scores of thousands of accounts can be kept without all that they were made of.
 */
export type PastScore = (daysAgo: number) => { readonly health: Pick<HealthScore, 'score'> } | undefined;

/** What triggers may ask of an account's health; read when one does. */
export class AccountHealth implements HealthFacts {
  /** @param past undefined where there is no history at all */
  constructor(
    private readonly health: HealthScore,
    private readonly past: PastScore | undefined,
  ) {}

  get score(): number | null {
    return this.health.score;
  }

  get tier(): string | null {
    return this.health.tier?.id ?? null;
  }

  get coverage(): number | null {
    return this.isScored ? Math.min(1, this.health.coverage) : null;
  }

  get provisional(): boolean | null {
    return this.isScored ? this.health.provisional : null;
  }

  get reason(): string | undefined {
    return this.health.reason;
  }

  get hasHistory(): boolean {
    return this.past !== undefined;
  }

  component(id: string): number | null {
    return onTenth(findComponent(this.health.components, id)?.score ?? null);
  }

  before(daysAgo: number): number | null {
    return this.past?.(daysAgo)?.health.score ?? null;
  }

  /** A model that cannot be used scores nothing; that is not the same as an account without data. */
  private get isScored(): boolean {
    return this.health.components.length > 0;
  }
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
