import type { Span } from '../text/span';
import { nearestNode } from '../yaml/nodePath';
import type { YamlPath } from '../yaml/sourceTree';
import type { Sheet, SourceDocument } from './sourceDocument';

/**
 * The place of a value or of its key, by its path from the sheet's body. Where the path does not exist, the key of its
 * nearest parent that does; at last the sheet's head. A value that the text leaves out is marked at its key.
 */
export function spanOf(_document: SourceDocument, sheet: Sheet, path: YamlPath, what: 'key' | 'value'): Span {
  const { node, key, depth } = nearestNode(sheet.body, path);
  if (depth === 0) return sheet.head;
  const wanted = depth === path.length && what === 'value' && node !== null ? node : (key ?? node ?? sheet.head);
  return { start: wanted.start, end: wanted.end };
}
