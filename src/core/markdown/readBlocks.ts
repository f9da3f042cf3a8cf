/*
 * Slow next to everything that runs while somebody types, so this module is imported lazily and only for text that somebody asked for.
 */
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { LIMITS } from '../limits';
import type { Span } from '../text/span';

/** A block of a Markdown text. */
export interface Block {
  readonly type: RootContent['type'];
  /** 1-6, of a heading. */
  readonly level?: number;
  /** Without the line break behind it; with the indentation before it. */
  readonly span: Span;
  /** The items of a list; the blocks of an item or a quote. Empty for blocks that hold none. */
  readonly inner: readonly Block[];
}

/** Blocks within blocks beyond this are no text that people write, and are left out. */
const DEEPEST = 64;

/**
 * What makes the parser slower than linear, and what blocks do not depend on: all that stands in running text, and definitions of links.
 * Without it 28 KB of nested emphasis are read in milliseconds instead of in 17 seconds.
 */
const INLINE = ['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'definition', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'];

/** A paragraph with ten thousand brackets takes a minute though they mean nothing here; only in `<![CDATA[` do they begin a block. */
const BRACKET = /(?<!<!|<!\[CDATA)[[\]]/g;

/**
 * The blocks of a Markdown text (CommonMark with YAML front matter) that stand in no other, in its order.
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`
 */
export function readBlocks(text: string): Block[] {
  if (text.length > LIMITS.markdownBytes) throw new RangeError(`the text is larger than ${LIMITS.markdownBytes / 1000} KB`);
  const root: Root = unified().use(remarkParse).use(withoutInline).use(remarkFrontmatter, ['yaml']).parse(text.replace(BRACKET, 'x'));
  // The parser leaves a BOM out of its count.
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  return root.children.map((node) => blockOf(node, shift, 1));
}

function blockOf(node: RootContent, shift: number, depth: number): Block {
  const holdsBlocks = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return {
    type: node.type,
    ...(node.type === 'heading' && { level: node.depth }),
    span: { start: shift + (node.position?.start.offset ?? 0), end: shift + (node.position?.end.offset ?? 0) },
    inner: holdsBlocks && depth < DEEPEST ? node.children.map((child) => blockOf(child, shift, depth + 1)) : [],
  };
}

function withoutInline(this: Processor): void {
  this.data('micromarkExtensions', [{ disable: { null: INLINE } }]);
}
