import { LIMITS } from '../limits';
import type { SourceNode } from './sourceTree';

interface Anchored {
  readonly node: SourceNode;
  /** Nodes that the anchored one holds, aliases followed; undefined while it is still being read. */
  weight: number | undefined;
}

/** What an alias stands for, or why it stands for nothing. */
export type AliasTarget =
  | { readonly kind: 'node'; readonly node: SourceNode }
  | { readonly kind: 'unknown' | 'cyclic' | 'too-many' };

/**
 * The anchors of one YAML document. An alias that would make the tree endless or huge gets no target (P02), so that
 * whoever walks the tree through its aliases is done soon, without a budget of his own.
 */
export class Anchors {
  private readonly byName = new Map<string, Anchored>();
  private aliased = 0;

  /** Begins an anchored node; `close` it when all that it holds is read. */
  open(name: string, node: SourceNode): Anchored {
    const anchored: Anchored = { node, weight: undefined };
    this.byName.set(name, anchored);
    return anchored;
  }

  /** How many nodes aliases have stood for so far; the difference over a node's reading is its hidden weight. */
  get aliasedNodes(): number {
    return this.aliased;
  }

  resolve(name: string): AliasTarget {
    const anchored = this.byName.get(name);
    if (anchored === undefined) return { kind: 'unknown' };
    if (anchored.weight === undefined) return { kind: 'cyclic' };
    if (this.aliased + anchored.weight > LIMITS.aliasedNodes) return { kind: 'too-many' };
    this.aliased += anchored.weight;
    return { kind: 'node', node: anchored.node };
  }

  names(): readonly string[] {
    return [...this.byName.keys()];
  }
}
