import { formatShare } from '../health/formatNumber';
import type { HealthScore, ProductHealth } from '../health/healthScore';
import type { LeafChange } from './attribute';
import { leavesOf, pairLeaves } from './pairedLeaves';
import type { PairedGroup, PairedLeaf } from './pairedLeaves';
import { meanOf } from './mixedScore';
import { shapley } from './shapley';

/** A product at both ends; where it is not there, it has no ARR, and the measures that it has at the other end. */
interface PairedProduct {
  readonly name: string;
  readonly arr: { readonly before: number | undefined; readonly after: number | undefined };
  readonly tree: PairedGroup;
}

/** What changed as one: a measure of the customer in all products that share it, or one of a product. */
interface Player {
  readonly key: string;
  readonly label: string;
  readonly leaves: readonly PairedLeaf[];
}

const TOLERANCE = 1e-10;

/**
 * The difference of two scores that products make up by their ARR (H5): what each measure added, and what the shares did. Undefined
 * where products do not make up the scores alone, as with overrides of components.
 */
export function productChanges(before: HealthScore, after: HealthScore): LeafChange[] | undefined {
  if (before.products === undefined || after.products === undefined) return undefined;
  const products = pairProducts(before.products, after.products);
  const players = playersOf(products);
  const sharesMoved = products.some(({ arr }) => arr.before !== arr.after);
  const undecided = (before.computed! + after.computed!) / 2;
  const valueOf = (joined: readonly boolean[]): number => {
    const changed = new Set(players.flatMap(({ leaves }, at) => (joined[at] ? leaves : [])));
    return combined(products, (leaf) => changed.has(leaf), sharesMoved && joined[players.length] === true ? 'after' : 'before') ?? undecided;
  };
  const count = players.length + (sharesMoved ? 1 : 0);
  const isWhole = (joined: boolean, expected: number): boolean => Math.abs(valueOf(new Array<boolean>(count).fill(joined)) - expected) < TOLERANCE;
  if (!isWhole(false, before.computed!) || !isWhole(true, after.computed!)) return undefined;
  const points = shapley(count, valueOf);
  const changes = players.map((player, at) => changeOf(player, points[at]!));
  return sharesMoved ? [...changes, shareChange(before.products, after.products, points.at(-1)!)] : changes;
}

function pairProducts(before: readonly ProductHealth[], after: readonly ProductHealth[]): PairedProduct[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.map((name) => {
    const [old, now] = [before, after].map((products) => products.find((product) => product.name === name));
    const arrOf = (product: ProductHealth | undefined): number | undefined => product && Math.max(0, product.arr ?? 0);
    const known = (now ?? old)!;
    return { name, arr: { before: arrOf(old), after: arrOf(now) }, tree: pairLeaves((old ?? known).health, (now ?? known).health) };
  });
}

/** Shares by ARR of what can be scored; where none of that has an ARR, alike: as the score itself is combined. */
function combined(products: readonly PairedProduct[], isAfter: (leaf: PairedLeaf) => boolean, end: 'before' | 'after'): number | null {
  const scored = products.flatMap(({ arr, tree }) => {
    const score = arr[end] === undefined ? null : meanOf(tree, isAfter);
    return score === null ? [] : [{ score, arr: arr[end]! }];
  });
  const isByArr = scored.some(({ arr }) => arr > 0);
  const weights = scored.reduce((sum, { arr }) => sum + (isByArr ? arr : 1), 0);
  return weights === 0 ? null : scored.reduce((sum, { score, arr }) => sum + score * (isByArr ? arr : 1), 0) / weights;
}

/** One for each measure that changed; what has moved alike in several products is the customer's own, and one. */
function playersOf(products: readonly PairedProduct[]): Player[] {
  const players = new Map<string, { label: string; leaves: PairedLeaf[] }>();
  for (const { name, tree } of products) {
    for (const leaf of leavesOf(tree).filter(({ before, after }) => before.points !== after.points)) {
      const isOwn = leaf.key.endsWith(`@${name}`) || !isShared(leaf, name, products);
      const key = isOwn && !leaf.key.endsWith(`@${name}`) ? `${leaf.key}@${name}` : leaf.key;
      const player = players.get(key) ?? { label: isOwn ? `${leaf.label} · ${name}` : leaf.label, leaves: [] };
      player.leaves.push(leaf);
      players.set(key, player);
    }
  }
  return [...players].map(([key, { label, leaves }]) => ({ key, label, leaves }));
}

function isShared({ key, before, after }: PairedLeaf, name: string, products: readonly PairedProduct[]): boolean {
  const others = products.filter((product) => product.name !== name).flatMap(({ tree }) => leavesOf(tree).filter((leaf) => leaf.key === key));
  return others.length > 0 && others.every((leaf) => leaf.before.points === before.points && leaf.after.points === after.points);
}

function changeOf({ key, label, leaves }: Player, points: number): LeafChange {
  const { kind, id, component, fields, before, after } = leaves[0]!;
  return { kind, key, id, label, component, fields, before: before.value, after: after.value, note: after.note, points };
}

function shareChange(before: readonly ProductHealth[], after: readonly ProductHealth[], points: number): LeafChange {
  const words = (products: readonly ProductHealth[]): string => products.map(({ name, share }) => `${name} ${formatShare(share)}`).join(', ');
  return { kind: 'component', key: 'products', id: 'products', label: 'Shares of products', component: undefined, fields: [['contract', 'products']], before: words(before), after: words(after), note: undefined, points };
}
