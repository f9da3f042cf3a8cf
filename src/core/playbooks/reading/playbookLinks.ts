import type { Block } from '../../markdown/readBlocks';
import type { Span } from '../../text/span';
import type { PlaybookLink } from '../playbook';

/** Code between backticks holds no links. */
const CODE = /(`{1,3})[^`\r\n]{1,500}\1/g;
/** Behind `](`, or behind `[name]:` at a line's start: an address between angle brackets, or up to a blank or the closing bracket. */
const ADDRESS = /(?:\]\([ \t]*|^[ ]{0,3}\[[^\]\r\n]{1,200}\]:[ \t]*)(?:<([^<>\r\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200}){0,4}))/gm;

/** All links and images of the blocks that hold running text, in the order of the text. */
export function linksIn(text: string, blocks: readonly Block[]): PlaybookLink[] {
  return blocks.flatMap((block) => [...(block.type === 'paragraph' || block.type === 'heading' ? linksOf(text, block.span) : []), ...linksIn(text, block.inner)]);
}

function linksOf(text: string, { start, end }: Span): PlaybookLink[] {
  const source = text.slice(start, end);
  if (!source.includes(']')) return [];
  const withoutCode = source.replace(CODE, (code) => ' '.repeat(code.length));
  return [...withoutCode.matchAll(ADDRESS)].map((match) => {
    const address = match[1] ?? match[2]!;
    const at = start + match.index + match[0].lastIndexOf(address);
    return { address, span: { start: at, end: at + address.length } };
  });
}
