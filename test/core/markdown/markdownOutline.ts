import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a document consists of, told the same way by two parsers that share no code. */
export interface Outline {
  /** `heading 2`, `paragraph`, `list 3` (items), `table 2x4` (rows x columns), … in the order of the text. */
  readonly blocks: readonly string[];
  /** The visible text of each heading, paragraph and cell. */
  readonly texts: readonly string[];
  /** Inline nodes that are neither text nor an address that merely shows itself. */
  readonly inlines: readonly string[];
}

export function outlineByRemark(markdown: string): Outline {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
  const outline = { blocks: [] as string[], texts: [] as string[], inlines: [] as string[] };
  visit(processor.parse(markdown) satisfies Root, outline);
  return outline;
}

function visit(node: Nodes, outline: { blocks: string[]; texts: string[]; inlines: string[] }): void {
  switch (node.type) {
    case 'root':
    case 'listItem':
    case 'tableRow':
    case 'text':
      break;
    case 'heading':
    case 'paragraph':
      outline.blocks.push(node.type === 'heading' ? `heading ${node.depth}` : 'paragraph');
      outline.texts.push(toString(node));
      break;
    case 'list':
      outline.blocks.push(`list ${node.children.length}`);
      break;
    case 'table':
      outline.blocks.push(`table ${node.children.length}x${node.children[0]?.children.length ?? 0}`);
      break;
    case 'tableCell':
      outline.texts.push(toString(node));
      break;
    case 'link':
      if (!showsItself(node.url, toString(node))) outline.inlines.push('link');
      break;
    case 'blockquote':
    case 'thematicBreak':
    case 'code':
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
      outline.blocks.push(node.type);
      break;
    default:
      outline.inlines.push(node.type);
  }
  if ('children' in node) for (const child of node.children) visit(child, outline);
}

/** Parsers may make a bare address clickable; it still reads as it is written and leads where it says. */
function showsItself(url: string, text: string): boolean {
  return [text, `http://${text}`, `mailto:${text}`].some((own) => decode(own) === decode(url));
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

export function outlineByMarkdownIt(markdown: string): Outline {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const outline = { blocks: [] as string[], texts: [] as string[], inlines: [] as string[] };
  if (body !== markdown) outline.blocks.push('yaml');
  const lists: number[] = [];
  let table: { at: number; rows: number; cells: number } | undefined;
  for (const token of new MarkdownIt({ html: true, linkify: false }).parse(body, {})) {
    if (token.type === 'heading_open') outline.blocks.push(`heading ${token.tag.slice(1)}`);
    else if (token.type === 'paragraph_open') outline.blocks.push('paragraph');
    else if (/^(bullet|ordered)_list_open$/.test(token.type)) lists.push(outline.blocks.push('list 0') - 1);
    else if (/^(bullet|ordered)_list_close$/.test(token.type)) lists.pop();
    else if (token.type === 'list_item_open') bump(outline.blocks, lists.at(-1)!);
    else if (token.type === 'table_open') table = { at: outline.blocks.push('table') - 1, rows: 0, cells: 0 };
    else if (token.type === 'tr_open') table!.rows++;
    else if (/^t[hd]_open$/.test(token.type)) table!.cells++;
    else if (token.type === 'table_close') outline.blocks[table!.at] = `table ${table!.rows}x${table!.cells / table!.rows}`;
    else if (token.type === 'blockquote_open') outline.blocks.push('blockquote');
    else if (token.type === 'hr') outline.blocks.push('thematicBreak');
    else if (/^(fence|code_block)$/.test(token.type)) outline.blocks.push('code');
    else if (token.type === 'html_block') outline.inlines.push('html');
    else if (token.type === 'inline') {
      const children = token.children ?? [];
      outline.texts.push(children.map((child) => (child.type === 'softbreak' ? '\n' : child.content)).join(''));
      outline.inlines.push(...children.map((child) => child.type).filter((type) => /_open$|^(image|html_inline|code_inline|hardbreak)$/.test(type)));
    }
  }
  return outline;
}

function bump(blocks: string[], at: number): void {
  blocks[at] = `list ${Number(blocks[at]!.split(' ')[1]) + 1}`;
}
