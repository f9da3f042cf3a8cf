import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';

/** A Markdown text as plain text for a mail: no markup, tables as lists, links with their address. Ends without a line break. */
export function plainText(root: Root): string {
  return blocks(root.children);
}

function blocks(nodes: readonly RootContent[], between = '\n\n'): string {
  return nodes.map(block).filter((text) => text !== '').join(between);
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return inline(node.children);
    case 'list':
      return list(node);
    case 'table':
      return table(node);
    case 'blockquote':
      return prefixed(blocks(node.children), '> ', '> ');
    case 'code':
      return prefixed(node.value, '    ', '    ');
    case 'thematicBreak':
      return '--';
    default:
      return '';
  }
}

function list(node: List): string {
  const start = node.start ?? 1;
  return node.children.map((item, index) => listItem(item, node.ordered === true ? `${start + index}. ` : '- ')).join('\n');
}

function listItem(item: ListItem, mark: string): string {
  const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
  return prefixed(blocks(item.children, '\n'), `${mark}${box}`, ' '.repeat(mark.length));
}

/** Each row as a line: columns do not line up where letters differ in width, as in most mail programs. */
function table({ children }: Table): string {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => inline(cell.children)));
  return rows.map(([first = '', ...others]) => `- ${[first, ...others.map((cell, index) => cellText(cell, head[index + 1] ?? ''))].filter((text) => text !== '').join('; ')}`).join('\n');
}

function cellText(cell: string, title: string): string {
  return cell === '' || title === '' ? cell : `${title}: ${cell}`;
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineNode).join('').trim();
}

function inlineNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ');
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'link': {
      const text = node.children.map(inlineNode).join('');
      const address = node.url.replace(/^mailto:/, '');
      return address === '' || text === address || text === node.url ? text : `${text} (${address})`;
    }
    default:
      return 'children' in node ? (node.children as Nodes[]).map(inlineNode).join('') : '';
  }
}

function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
