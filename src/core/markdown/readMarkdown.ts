/*
 * The one reader of Markdown. Its libraries are slow next to everything that runs while somebody types, so this module is
 * imported lazily and only for text that somebody asked for.
 */
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LIMITS } from '../limits';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/readYaml';
import type { YamlSource } from '../yaml/sourceTree';

/** A heading with what stands below it, up to the next heading of the same or a higher level. */
export interface MarkdownSection {
  readonly title: string;
  /** 1-6. */
  readonly level: number;
  readonly span: Span;
  /** Everything below the heading, subsections with it. */
  readonly nodes: readonly RootContent[];
}

export interface MarkdownText {
  readonly root: Root;
  /** The front matter as YAML with the span of its text in the file; undefined when there is none. */
  readonly frontMatter: { readonly yaml: YamlSource; readonly span: Span } | undefined;
  /** In the order of the text, subsections after the section that holds them. */
  readonly sections: readonly MarkdownSection[];
}

/**
 * Reads Markdown (CommonMark, GitHub's tables, lists of tasks, YAML front matter). Only `---` front matter is read, so nothing
 * in it ever runs (P22).
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`; parsing is slower than linear
 */
export function readMarkdown(text: string): MarkdownText {
  if (text.length > LIMITS.markdownBytes) throw new RangeError(`the text is larger than ${LIMITS.markdownBytes / 1000} KB`);
  const root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).parse(text);
  const first = root.children[0];
  const frontMatter = first?.type === 'yaml' ? { yaml: readYaml(first.value), span: frontMatterSpan(text, spanOf(first)) } : undefined;
  return { root, frontMatter, sections: sectionsOf(root) };
}

function sectionsOf(root: Root): MarkdownSection[] {
  const { children } = root;
  return children.flatMap((node, index): MarkdownSection[] => {
    if (node.type !== 'heading') return [];
    const next = children.findIndex((other, at) => at > index && other.type === 'heading' && other.depth <= node.depth);
    const nodes = children.slice(index + 1, next < 0 ? undefined : next);
    return [{ title: toString(node), level: node.depth, span: { start: spanOf(node).start, end: spanOf(nodes.at(-1) ?? node).end }, nodes }];
  });
}

/** The YAML itself: what lies between the two lines of dashes. */
function frontMatterSpan(text: string, whole: Span): Span {
  const start = text.indexOf('\n', whole.start) + 1;
  return { start, end: Math.max(start, text.lastIndexOf('\n', whole.end - 1)) };
}

function spanOf(node: RootContent | Heading): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
