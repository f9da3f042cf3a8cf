/**
 * What an expression may ask of an account's health, in triggers of playbooks only: models make it, so they cannot rest on it.
 * Null is what is not known, and `reason` says why.
 */
export interface HealthFacts {
  /** 0-100, in whole points as it is shown. */
  readonly score: number | null;
  /** Id of a tier of the model. */
  readonly tier: string | null;
  /** Share of the model's weight that rested on data, 0-1. */
  readonly coverage: number | null;
  readonly provisional: boolean | null;
  /** Why there is no score, in plain words; undefined where there is one. */
  readonly reason: string | undefined;
  /** Score of a component at any depth, 0-100. */
  component(id: string): number | null;
  /** Whether anything is known of earlier days at all. */
  readonly hasHistory: boolean;
  /** The score so many days ago, 0-100 in whole points. */
  before(daysAgo: number): number | null;
}
