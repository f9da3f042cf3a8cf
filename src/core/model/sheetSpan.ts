import type { Span } from '../text/span';
import { nearestNode } from '../yaml/nodePath';
import type { SourceNode, YamlPath } from '../yaml/sourceTree';
import type { Sheet, SourceDocument } from './sourceDocument';

/**
 * Where a value of the sheet, or its key, stands in the text. Where the path does not exist it is the key of the nearest
 * parent that does; the sheet's head stands for the body itself. An item of a list has no key: its first line is given.
 * @param path From the sheet's body.
 */
export function spanOf(document: SourceDocument, sheet: Sheet, path: YamlPath, what: 'key' | 'value' = 'value'): Span {
  const { node, key, depth } = nearestNode(sheet.body, path);
  if (depth === 0) return sheet.head;
  const wantsKey = what === 'key' || depth < path.length;
  if (wantsKey && key !== undefined) return plain(key);
  if (node === null) return key === undefined ? spanOf(document, sheet, path.slice(0, depth - 1), 'key') : plain(key);
  return wantsKey ? firstLine(document.text, node) : plain(node);
}

/** The part of the span on its first line, without blanks at the end. */
export function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd();
  return { start, end: start + line.length };
}

function plain({ start, end }: SourceNode): Span {
  return { start, end };
}
