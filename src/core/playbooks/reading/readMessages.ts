import type { Block } from '../../markdown/readBlocks';
import type { PlaybookMessage } from '../playbook';
import { plainWords } from './plainWords';

/** The id of a template as code, before a box or not. */
const TEMPLATE = /^(?:\[[ xX]\][ \t]+)?(`{1,2})[ \t]*([^`\r\n]{1,200}?)[ \t]*\1/;

/** The templates that items of lists begin with, in the blocks of a section. */
export function readMessages(text: string, blocks: readonly Block[]): PlaybookMessage[] {
  return blocks.flatMap((block) => [...(block.type === 'listItem' ? messageOf(text, block) : []), ...readMessages(text, block.inner)]);
}

function messageOf(text: string, { inner: [first] }: Block): PlaybookMessage[] {
  if (first?.type !== 'paragraph') return [];
  const source = text.slice(first.span.start, first.span.end);
  const match = TEMPLATE.exec(source);
  if (match === null) return [];
  const template = match[2]!;
  const start = first.span.start + match[0].indexOf(template, match[0].indexOf('`'));
  const note = plainWords(source.slice(match[0].length).replace(/^\s*[:：,，–—-]\s*/, ''));
  return [{ template, note, span: { start, end: start + template.length } }];
}
