import { touches } from '../text/span';
import type { AliasNode, MapEntry, MapNode, ScalarNode, SourceNode, YamlPath } from './sourceTree';

/** A value's place in the tree: its node (null where the text has none) and, in a map, its key. */
export interface NodePlace {
  readonly node: SourceNode | null;
  readonly key?: ScalarNode;
}

/** The node itself, or what it stands for when it is an alias; undefined for an alias without target. */
export function followAlias(node: SourceNode): Exclude<SourceNode, AliasNode> | undefined {
  if (node.kind !== 'alias') return node;
  return node.target === undefined ? undefined : followAlias(node.target);
}

/** The map's entry of that key; the first, where a key stands twice. */
export function entryOf(map: MapNode, key: string | number): MapEntry | undefined {
  const name = String(key);
  return map.entries.find((entry) => entry.key.value === name);
}

/** Where the path leads, aliases followed on the way; undefined when there is no such entry or item. */
export function nodeAt(root: SourceNode | null, path: YamlPath): NodePlace | undefined {
  let place: NodePlace = { node: root };
  for (const step of path) {
    const next = place.node === null ? undefined : stepInto(place.node, step);
    if (next === undefined) return undefined;
    place = next;
  }
  return place;
}

/** The deepest place on the path that exists, and how many steps of the path lead to it (0: the root). */
export function nearestNode(root: SourceNode | null, path: YamlPath): NodePlace & { readonly depth: number } {
  let place: NodePlace = { node: root };
  let depth = 0;
  for (const step of path) {
    const next = place.node === null ? undefined : stepInto(place.node, step);
    if (next === undefined) break;
    place = next;
    depth++;
  }
  return { ...place, depth };
}

function stepInto(node: SourceNode, step: string | number): NodePlace | undefined {
  const holder = followAlias(node);
  if (holder?.kind === 'map') {
    const entry = entryOf(holder, step);
    return entry && { node: entry.value, key: entry.key };
  }
  if (holder?.kind !== 'sequence') return undefined;
  const item = holder.items[Number(step)];
  return item === undefined ? undefined : { node: item };
}

/**
 * The path to the innermost entry or item that the offset touches, on a key as well as on a value; empty where it
 * touches nothing below the root.
 */
export function pathAt(root: SourceNode | null, offset: number): YamlPath {
  const path: (string | number)[] = [];
  let node: SourceNode | null = root;
  while (node !== null) {
    const step: { name: string | number; node: SourceNode | null } | undefined = childAt(node, offset);
    if (step === undefined) break;
    path.push(step.name);
    node = step.node;
  }
  return path;
}

function childAt(node: SourceNode, offset: number): { name: string | number; node: SourceNode | null } | undefined {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (touches(key, offset)) return { name: String(key.value), node: null };
      if (value !== null && touches(value, offset)) return { name: String(key.value), node: value };
    }
  } else if (node.kind === 'sequence') {
    const index = node.items.findIndex((item) => item !== null && touches(item, offset));
    if (index >= 0) return { name: index, node: node.items[index] ?? null };
  }
  return undefined;
}
