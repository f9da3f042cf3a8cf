import type { Block } from '../../markdown/readBlocks';
import type { Span } from '../../text/span';

export interface ReadItems<T> {
  readonly found: readonly T[];
  /** Items in which nothing was found, each with all that it holds. */
  readonly plain: readonly Span[];
}

/**
 * What the items of a section's lists say, however deep they stand. An item that says nothing is a note where it stands below one that does, and
 * groups those that stand below it; else it is plain.
 * @param read undefined for an item that says nothing
 */
export function readItems<T>(blocks: readonly Block[], read: (item: Block) => T | undefined): ReadItems<T> {
  const found: T[] = [];
  const plain: Span[] = [];
  const walk = (inside: readonly Block[], isNote: boolean): void => {
    for (const block of inside) {
      const isItem = block.type === 'listItem';
      const said = isItem ? read(block) : undefined;
      if (said !== undefined) found.push(said);
      const before = { found: found.length, plain: plain.length };
      walk(block.inner, isNote || said !== undefined);
      const isPlain = isItem && said === undefined && !isNote && block.inner.length > 0 && found.length === before.found;
      if (isPlain) plain.splice(before.plain, Infinity, block.span);
    }
  };
  walk(blocks, false);
  return { found, plain };
}
