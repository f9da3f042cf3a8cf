import { isSameData } from '../../yaml/jsonValue';
import type { OutlineItem } from './modelOutline';

/** An item of the first model and what it became in the second; undefined on the side that lacks it. */
export interface ItemPair {
  readonly before: OutlineItem | undefined;
  readonly after: OutlineItem | undefined;
}

/** Says whether two items that no id joins are one all the same. */
export type Likeness = (before: OutlineItem, after: OutlineItem) => boolean;

/**
 * Pairs the items of two models: first those of one key, then by each likeness those that are left, in the order of both. The pairs stand in
 * the order of the second model, then those that only the first one has. Which of the two comes first does not matter to who is paired.
 */
export function matchItems(before: readonly OutlineItem[], after: readonly OutlineItem[], keys: KeysOf, likenesses: readonly Likeness[]): readonly ItemPair[] {
  const partners = new Map<OutlineItem, OutlineItem>();
  const byKey = new Map(before.map((item) => [keys.before(item), item]));
  const left = new Set(before);
  const take = (old: OutlineItem, item: OutlineItem): void => {
    partners.set(item, old);
    left.delete(old);
  };
  for (const item of after) {
    const old = byKey.get(keys.after(item));
    if (old !== undefined && left.has(old)) take(old, item);
  }
  for (const isLike of likenesses) {
    for (const item of after) {
      const old = partners.has(item) ? undefined : [...left].find((each) => isLike(each, item));
      if (old !== undefined) take(old, item);
    }
  }
  return [...after.map((item) => ({ before: partners.get(item), after: item })), ...[...left].map((item) => ({ before: item, after: undefined }))];
}

/** What joins an item of the first model and one of the second; texts that are equal where they are one. */
export interface KeysOf {
  readonly before: (item: OutlineItem) => string;
  readonly after: (item: OutlineItem) => string;
}

/** Whether two items say the same of everything but their names, and have the same weight where they stand. */
export function saysTheSame(a: OutlineItem, b: OutlineItem): boolean {
  if (!isSameShare(a.weight, b.weight) || a.statements.size !== b.statements.size) return false;
  return [...a.statements].every(([key, value]) => key === 'label' || (b.statements.has(key) && isSameData(value, b.statements.get(key))));
}

/** Shares are products of weights: equal ones may differ by the arithmetic of doubles. */
export function isSameShare(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9);
}
