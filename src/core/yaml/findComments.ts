import type { Span } from '../text/span';
import { isBlank, isBreak, lineEnd, lineStart } from './scanText';
import type { SourceNode, YamlSource } from './sourceTree';

const HASH = 35;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The comments that hold the word, each from its `#` to the end of its line without blanks. A `#` inside of a text or quotes begins
 * none. Costs one search of the text where the word is not there at all.
 */
export function findComments({ text, roots }: YamlSource, word: string): Span[] {
  const comments: Span[] = [];
  let at = text.indexOf(word);
  while (at >= 0) {
    const start = commentStart(text, roots, at);
    const next = start === undefined ? at + word.length : lineEnd(text, at);
    if (start !== undefined) comments.push({ start, end: start + text.slice(start, next).trimEnd().length });
    at = text.indexOf(word, next);
  }
  return comments;
}

/** The `#` before the offset, on its line, that begins a comment. */
function commentStart(text: string, roots: YamlSource['roots'], offset: number): number | undefined {
  for (let at = lineStart(text, offset); at < offset; at++) {
    if (text.charCodeAt(at) === HASH && canBeginComment(text, at) && !roots.some((root) => isInScalar(text, root, at))) return at;
  }
  return undefined;
}

function canBeginComment(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || isBlank(before) || before === BYTE_ORDER_MARK;
}

/** Whether the offset lies inside of a scalar, so that what stands there is its text. */
export function isInScalar(text: string, node: SourceNode | null, offset: number): boolean {
  if (node === null || offset <= node.start || offset >= node.end) return false;
  switch (node.kind) {
    case 'alias':
      return false;
    case 'scalar':
      return !isHeader(text, node, offset);
    case 'sequence':
      return node.items.some((item) => isInScalar(text, item, offset));
    case 'map':
      return node.entries.some(({ key, value }) => isInScalar(text, key, offset) || isInScalar(text, value, offset));
  }
}

/** Behind the `|` or `>` of a block scalar, on the same line, comments can stand. */
function isHeader(text: string, node: Extract<SourceNode, { kind: 'scalar' }>, offset: number): boolean {
  if (node.style !== 'literal' && node.style !== 'folded') return false;
  for (let at = node.start; at < offset; at++) {
    if (isBreak(text.charCodeAt(at))) return false;
  }
  return true;
}
