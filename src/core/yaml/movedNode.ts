import type { MapEntry, MapNode, ScalarNode, SequenceNode, SourceNode } from './sourceTree';

/**
 * Nodes that stand elsewhere in the text since something before them was edited. They share all that they hold with the node
 * that was read, and work out the places of what stands in them only when somebody looks, so that moving a large list is free.
 */

class MovedMap implements MapNode {
  readonly kind = 'map';
  readonly start: number;
  readonly end: number;
  private moved: readonly MapEntry[] | undefined;

  constructor(
    readonly origin: MapNode,
    readonly by: number,
  ) {
    this.start = origin.start + by;
    this.end = origin.end + by;
  }

  get flow(): boolean {
    return this.origin.flow;
  }

  get entries(): readonly MapEntry[] {
    return (this.moved ??= this.origin.entries.map((entry) => movedEntry(entry, this.by)));
  }
}

class MovedSequence implements SequenceNode {
  readonly kind = 'sequence';
  readonly start: number;
  readonly end: number;
  private moved: SequenceNode['items'] | undefined;

  constructor(
    readonly origin: SequenceNode,
    readonly by: number,
  ) {
    this.start = origin.start + by;
    this.end = origin.end + by;
  }

  get flow(): boolean {
    return this.origin.flow;
  }

  get items(): SequenceNode['items'] {
    return (this.moved ??= this.origin.items.map((item) => movedNode(item, this.by)));
  }
}

/** The node as it stands after its text has moved by so many characters. Its anchors are lost: only for texts without. */
export function movedNode(node: SourceNode | null, by: number): SourceNode | null {
  if (node === null || by === 0) return node;
  switch (node.kind) {
    case 'scalar':
      return movedScalar(node, by);
    case 'map':
      return node instanceof MovedMap ? movedNode(node.origin, node.by + by) : new MovedMap(node, by);
    case 'sequence':
      return node instanceof MovedSequence ? movedNode(node.origin, node.by + by) : new MovedSequence(node, by);
    case 'alias':
      return { ...node, start: node.start + by, end: node.end + by };
  }
}

export function movedEntry(entry: MapEntry, by: number): MapEntry {
  return by === 0 ? entry : { key: movedScalar(entry.key, by), value: movedNode(entry.value, by) };
}

/** The node as it was read, for what does not depend on its place; the node itself where it has not moved. */
export function originOf<Node extends SourceNode>(node: Node): Node | MapNode | SequenceNode {
  return node instanceof MovedMap || node instanceof MovedSequence ? node.origin : node;
}

function movedScalar(node: ScalarNode, by: number): ScalarNode {
  return { kind: 'scalar', start: node.start + by, end: node.end + by, style: node.style, value: node.value };
}
