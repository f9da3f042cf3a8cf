import type { HealthScore } from '../health/healthScore';
import { OVERALL } from '../health/overrides';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import { meanOf } from './mixedScore';
import { leavesOf, pairLeaves } from './pairedLeaves';
import type { PairedLeaf } from './pairedLeaves';
import { productChanges } from './productChanges';
import { shapley } from './shapley';

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
  /** The fields that it may come from, from the body of the account; empty where it comes from none. */
  readonly fields: readonly YamlPath[];
  /** The values: of a metric what was scored, of a component its score on the model's scale, of an override 0-100; null for none. */
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** What must be known of the value after: why it does not count, or what was said when it was set by hand. */
  readonly note: string | undefined;
  /** Points of 0-100 that it adds to the exact score. */
  readonly points: number;
}

/** Smaller differences are those of the arithmetic. */
const TOLERANCE = 1e-12;

/**
 * Gives the difference of two scores of one account under one model to what changed; the points sum up to
 * `after.exact - before.exact`. Empty where one of the two has no score, and where nothing changed.
 *
 * Where only points changed, each change counts by its effective weight. Where something came or went, so that weights were spread
 * anew (H4), what each adds depends on the others: then it is the mean over the orders in which they may have changed. An overall
 * override comes last: what the measures changed in the computed score is theirs, also where it did not show.
 */
export function attribute(before: HealthScore, after: HealthScore): LeafChange[] {
  if (before.exact === null || after.exact === null) return [];
  const total = after.exact - before.exact;
  // Without a computed score at one of the ends there is nothing that could be shared out.
  if (before.computed === null || after.computed === null) return overrideChange(before, after, total);
  const ofComputed = after.computed - before.computed;
  return [...measureChanges(before, after), ...overrideChange(before, after, total - ofComputed)];
}

function measureChanges(before: HealthScore, after: HealthScore): LeafChange[] {
  const tree = pairLeaves(before, after);
  const all = leavesOf(tree);
  const byWon = (): LeafChange[] => all.flatMap((leaf) => changeOf(leaf, leaf.after.won - leaf.before.won));
  if (all.every((leaf) => isNear(leaf.before.effectiveWeight, leaf.after.effectiveWeight))) return byWon();
  // Where products and overrides of their components meet, each measure has what it won or lost, however its weight came about.
  if (before.products !== undefined || after.products !== undefined) return productChanges(before, after)?.filter(({ points }) => !isNear(points, 0)) ?? byWon();
  const changed = all.filter((leaf) => leaf.before.points !== leaf.after.points);
  const index = new Map(changed.map((leaf, at) => [leaf, at]));
  const undecided = (before.computed! + after.computed!) / 2;
  const shares = shapley(changed.length, (joined) => meanOf(tree, (leaf) => joined[index.get(leaf) ?? -1] === true) ?? undecided);
  return changed.flatMap((leaf, at) => changeOf(leaf, shares[at]!));
}

function changeOf(leaf: PairedLeaf, points: number): LeafChange[] {
  if (isNear(points, 0)) return [];
  const { kind, key, id, label, component, fields, before, after } = leaf;
  return [{ kind, key, id, label, component, fields, before: before.value, after: after.value, note: after.note, points }];
}

function overrideChange({ override: old }: HealthScore, { override: now }: HealthScore, points: number): LeafChange[] {
  if (isNear(points, 0)) return [];
  const before = old?.score ?? null;
  const after = now?.score ?? null;
  return [{ kind: 'override', key: OVERALL, id: OVERALL, label: 'Overall override', component: undefined, fields: [['overrides']], before, after, note: now?.reason, points }];
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < TOLERANCE;
}
