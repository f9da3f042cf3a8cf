import type { Block } from '../../markdown/readBlocks';
import type { PlaybookDocument, PlaybookMessage } from '../playbook';
import { plainWords } from './plainWords';
import { readItems } from './readItems';

/** The id of a template as code, before a box or not. */
const TEMPLATE = /^(?:\[[ xX]\][ \t]+)?(`{1,2})[ \t]*([^`\r\n]{1,200}?)[ \t]*\1/;

/** The templates that items of lists begin with, in the blocks of a section. */
export function readMessages(text: string, blocks: readonly Block[]): Pick<PlaybookDocument, 'messages' | 'plainMessages'> {
  const { found, plain } = readItems(blocks, (item) => messageOf(text, item));
  return { messages: found, plainMessages: plain };
}

function messageOf(text: string, { inner: [first] }: Block): PlaybookMessage | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const source = text.slice(first.span.start, first.span.end);
  const match = TEMPLATE.exec(source);
  if (match === null) return undefined;
  const template = match[2]!;
  const start = first.span.start + match[0].indexOf(template, match[0].indexOf('`'));
  const note = plainWords(source.slice(match[0].length).replace(/^\s*[:：,，–—-]\s*/, ''));
  return { template, note, span: { start, end: start + template.length } };
}
