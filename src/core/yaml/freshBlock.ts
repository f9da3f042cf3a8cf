import { LIMITS } from '../limits';
import { childCount, childEnd, childStart, childValue, columnOf, isBlock } from './blockPlace';
import type { BlockNode } from './blockPlace';
import type { BlockText } from './readBlock';
import type { SourceNode } from './sourceTree';
import type { FreshBlock } from './spliceBlock';

/**
 * The children in the tree of a block's text that may stand in the whole tree. Undefined where that tree shows that the block
 * is not the whole of them: something ran out of it, or what leads to it and follows on it is not what it was.
 * @param moved How far the text behind the block has moved since `textBefore`.
 */
export function freshBlock(textBefore: string, moved: number, block: BlockText, root: SourceNode | null): FreshBlock | undefined {
  const { place, behind, by } = block;
  let node = root;
  for (const [depth, step] of place.steps.entries()) {
    const isLast = depth === behind.depth;
    if (!isLike(node, step.node) || childCount(node) !== (isLast ? 2 : 1) || !hasSameKey(node, step.node, step.index)) return undefined;
    if (isLast && !isSameChild(node, by, step.node, step.index + 1, moved)) return undefined;
    node = childValue(node, 0);
  }
  if (!isLike(node, place.node) || columnOf(block.text, node) !== columnOf(textBefore, place.node) || hasAnchors(root)) return undefined;
  const isLast = behind.depth === place.steps.length;
  if (isLast && !isSameChild(node, by, place.node, place.last, moved)) return undefined;
  const from = block.isAfterChild ? 1 : 0;
  if (from === 1 && !endsAlike(node, by, place.node, place.first - 1)) return undefined;
  const fresh: FreshBlock = { node, from, to: childCount(node) - (isLast ? 1 : 0), by };
  return fresh.to >= from && hasOtherKeys(fresh, place.node, place.first, place.last) ? fresh : undefined;
}

/** Whether a node below has an anchor or is an alias, so that no part of the tree stands for itself. */
export function hasAnchors(node: SourceNode | null): boolean {
  if (node === null) return false;
  if (node.kind === 'alias' || node.anchor !== undefined) return true;
  if (node.kind === 'sequence') return node.items.some(hasAnchors);
  return node.kind === 'map' && node.entries.some(({ key, value }) => key.anchor !== undefined || hasAnchors(value));
}

function isLike(node: SourceNode | null, before: BlockNode): node is BlockNode {
  return isBlock(node) && node.kind === before.kind;
}

function hasSameKey(node: BlockNode, before: BlockNode, index: number): boolean {
  return node.kind === 'sequence' || (before.kind === 'map' && node.entries[0]!.key.value === before.entries[index]!.key.value);
}

/** Whether the node's last child, at its place in the whole text, is that child of the text before. */
function isSameChild(node: BlockNode, by: number, before: BlockNode, index: number, moved: number): boolean {
  const start = childStart(node, childCount(node) - 1);
  const startBefore = childStart(before, index);
  return start === undefined || startBefore === undefined ? start === startBefore : start + by === startBefore + moved;
}

/** Whether the node's first child ends where that child of the text before does. */
function endsAlike(node: BlockNode, by: number, before: BlockNode, index: number): boolean {
  const end = childEnd(node, 0);
  const endBefore = childEnd(before, index);
  return end === undefined || endBefore === undefined ? end === endBefore : end + by === endBefore;
}

/** Whether the keys read anew are none of those that stay, and all together not too many. */
function hasOtherKeys({ node, from, to }: FreshBlock, before: BlockNode, first: number, last: number): boolean {
  if (node.kind !== 'map' || before.kind !== 'map') return true;
  const stay = before.entries.length - (last - first);
  if (stay + to - from > LIMITS.keysPerMap) return false;
  if (stay === 0) return true;
  const names = new Set(node.entries.slice(from, to).map(({ key }) => key.value));
  return before.entries.every(({ key }, index) => (index >= first && index < last) || !names.has(key.value));
}
