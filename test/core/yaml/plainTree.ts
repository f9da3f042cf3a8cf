import type { SourceNode, YamlSource } from '../../../src/core/yaml/sourceTree';

/** All that one can ask of a node, as data to compare: however the node was made. */
export function plainTree(node: SourceNode | null): unknown {
  if (node === null) return null;
  const { kind, start, end } = node;
  const place = { kind, start, end, anchor: node.anchor };
  switch (node.kind) {
    case 'map':
      return { ...place, flow: node.flow, entries: node.entries.map(({ key, value }) => ({ key: plainTree(key), value: plainTree(value) })) };
    case 'sequence':
      return { ...place, flow: node.flow, items: node.items.map(plainTree) };
    case 'scalar':
      return { ...place, style: node.style, value: node.value };
    case 'alias':
      return { ...place, name: node.name, target: plainTree(node.target ?? null) };
  }
}

export function plainSource({ text, roots, problems, state }: YamlSource): unknown {
  return { text, state, problems, roots: roots.map(plainTree) };
}
