import MarkdownIt from 'markdown-it';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a comment holds besides text, and its text without code, as one of two parsers that share no code sees it. */
export interface CommentOutline {
  readonly links: readonly string[];
  readonly html: readonly string[];
  /** Types of all other nodes, each once. */
  readonly types: ReadonlySet<string>;
  /** Text as a forge scans it for mentions and references. */
  readonly texts: readonly string[];
}

export function commentByRemark(markdown: string): CommentOutline {
  const outline = { links: [] as string[], html: [] as string[], types: new Set<string>(), texts: [] as string[] };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), outline);
  return outline;
}

function visit(node: Nodes, outline: { links: string[]; html: string[]; types: Set<string>; texts: string[] }): void {
  if (node.type === 'link') outline.links.push(node.url);
  else if (node.type === 'html') outline.html.push(node.value);
  else if (node.type === 'text') outline.texts.push(node.value);
  else outline.types.add(node.type);
  if ('children' in node) for (const child of node.children) visit(child, outline);
}

export function commentByMarkdownIt(markdown: string): CommentOutline {
  const outline = { links: [] as string[], html: [] as string[], types: new Set<string>(), texts: [] as string[] };
  const parser = new MarkdownIt({ html: true, linkify: true });
  const tokens = parser.parse(markdown, {}).flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
  for (const token of tokens) {
    if (token.type === 'link_open') outline.links.push(String(token.attrGet('href')));
    else if (token.type === 'html_block' || token.type === 'html_inline') outline.html.push(token.content.trim());
    else if (token.type === 'text' || token.type === 'text_special') outline.texts.push(token.content);
    else if (token.type !== 'link_close') outline.types.add(token.type.replace(/_(open|close)$/, ''));
  }
  return outline;
}
