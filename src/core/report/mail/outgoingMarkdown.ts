import type { Nodes, RootContent } from 'mdast';
import { applyTextEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import { sourceSpan } from './sourceSpan';

/** A link to the line of a file that a figure comes from; nobody who gets the text has the file. */
const EVIDENCE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^#]*\.ya?ml(?:#L\d+)?$/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Blank lines that are left where a comment or a diagram stood. */
const WIDE_GAP = /\n(?:[ \t]*\n){2,}/g;

/**
 * A part of a document as it may leave the house: without comments, front matter, diagrams (their figures stand in the table below
 * each) and links to evidence. Everything else stays as it is written.
 * @param nodes blocks of the text as `readMarkdown` reads it, one behind the other
 */
export function outgoingMarkdown(text: string, nodes: readonly RootContent[]): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = sourceSpan(first).start;
  const edits = nodes.flatMap((node) => cuts(node, text)).map(({ span, newText }) => ({ span: { start: span.start - start, end: span.end - start }, newText }));
  return applyTextEdits(text.slice(start, sourceSpan(last).end), edits).replace(WIDE_GAP, '\n\n').trim();
}

function cuts(node: Nodes, text: string): TextEdit[] {
  const span = sourceSpan(node);
  switch (node.type) {
    case 'yaml':
      return [{ span, newText: '' }];
    case 'html':
      return [{ span, newText: text.slice(span.start, span.end).replace(COMMENT, '') }];
    case 'code':
      return node.lang === 'mermaid' ? [{ span, newText: '' }] : [];
    case 'link': {
      if (!EVIDENCE.test(node.url)) return [];
      const [first, last] = [node.children[0], node.children.at(-1)];
      const shown = first === undefined || last === undefined ? '' : text.slice(sourceSpan(first).start, sourceSpan(last).end);
      return [{ span, newText: shown }];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => cuts(child, text)) : [];
  }
}
