import type { Nodes } from 'mdast';
import type { Span } from '../../text/span';

/** Where a node stands in the text that it was read from. */
export function sourceSpan(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
