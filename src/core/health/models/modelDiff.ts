import type { JsonValue } from '../../yaml/sourceTree';

/** How two health models differ. The difference of the second from the first is the mirror of it. */
export interface ModelDiff {
  readonly before: string;
  readonly after: string;
  /** Scale of all points in it: that of both models, 100 where they differ. */
  readonly scale: number;
  /** What the models say of themselves as a whole. */
  readonly model: readonly StatementChange[];
  /** In the order of the second model, then what only the first one has. */
  readonly components: readonly ItemChange[];
  readonly metrics: readonly ItemChange[];
  readonly tiers: readonly ItemChange[];
  readonly declared: readonly ItemChange[];
}

/** A component, metric, tier or declared metric that is not as it was: added where `before` is null, removed where `after` is. */
export interface ItemChange {
  readonly before: ItemSide | null;
  readonly after: ItemSide | null;
  /** Whether it stands in another component or group than before. */
  readonly isMoved: boolean;
  /** What it says otherwise; empty where it was added or removed. */
  readonly statements: readonly StatementChange[];
}

/** One of the two sides of an item. */
export interface ItemSide {
  readonly id: string;
  readonly label: string;
  /** Labels of the groups and the component around it, outermost first. */
  readonly within: readonly string[];
  /** Share of the whole score, 0-1; null for what has no weight. */
  readonly share: number | null;
  /** The field or expression that a metric scores. */
  readonly from?: string;
  /** Lower edge of a tier. */
  readonly min?: number;
}

/** A key of the model's file with another value; undefined for a key that is not there and has no default. */
export interface StatementChange {
  readonly key: string;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** Whether the two models are the same in all that can move a score or its name. */
export function isSameModel({ model, components, metrics, tiers, declared }: ModelDiff): boolean {
  return [model, components, metrics, tiers, declared].every((changes) => changes.length === 0);
}
