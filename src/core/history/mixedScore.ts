import type { PairedGroup, PairedLeaf } from './pairedLeaves';

/** The score of a tree when some leaves are as they are after the change, the others as before; null when none of them counts (H4). */
export function meanOf(group: PairedGroup, isAfter: (leaf: PairedLeaf) => boolean): number | null {
  let sum = 0;
  let weights = 0;
  const add = (weight: number, score: number | null) => {
    if (score === null) return;
    sum += weight * score;
    weights += weight;
  };
  for (const leaf of group.leaves) add(leaf.weight, (isAfter(leaf) ? leaf.after : leaf.before).points);
  for (const inner of group.groups) add(inner.weight, meanOf(inner, isAfter));
  return weights > 0 ? sum / weights : null;
}
