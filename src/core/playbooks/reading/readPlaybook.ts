/*
 * It reads Markdown with a library that is slow next to everything that runs while somebody types, so it is imported lazily, where the
 * text of a playbook is asked for; heads are read by `readPlaybookHead`.
 */
import { readBlocks } from '../../markdown/readBlocks';
import type { Block } from '../../markdown/readBlocks';
import { frontMatterOf } from '../../text/frontMatter';
import { LineIndex } from '../../text/lineIndex';
import type { Span } from '../../text/span';
import type { PlaybookDocument, PlaybookHeading, PlaybookSection } from '../playbook';
import { plainWords } from './plainWords';
import { linksIn } from './playbookLinks';
import { readMessages } from './readMessages';
import { readPlaybookHead } from './readPlaybookHead';
import { readSteps } from './readSteps';
import { sectionOfTitle } from './sectionTitles';
import { unreadText } from './unreadText';

/** The level of headings that begin a section. */
const SECTION_LEVEL = 2;

/** Reads a playbook whole: its front matter, sections, steps, messages and links, each with its place in the text. Never throws. */
export function readPlaybook(file: string, text: string): PlaybookDocument {
  const { head, front } = readPlaybookHead(file, text);
  const bodyStart = frontMatterOf(text)?.end ?? 0;
  const unread = unreadText(text, bodyStart);
  const blocks = unread === undefined ? readBlocks(text).filter(({ type }) => type !== 'yaml') : [];
  const headings = blocks.flatMap((block) => headingOf(block, text));
  const sections = sectionsOf(blocks, text);
  const below = (id: PlaybookSection['id']) => sections.filter((section) => section.id === id).flatMap(({ span }) => blocksIn(blocks, span));
  return {
    file,
    text,
    lines: new LineIndex(text),
    head,
    front,
    bodyStart,
    unread,
    headings,
    sections,
    ...readSteps(text, below('steps')),
    ...readMessages(text, below('messages')),
    links: linksIn(text, blocks),
  };
}

function headingOf({ type, level, span }: Block, text: string): PlaybookHeading[] {
  if (type !== 'heading' || level === undefined) return [];
  // `## Title ##`, or a title with a line of dashes below it.
  const title = text.slice(span.start, span.end).replace(/^[ \t]{0,3}#{1,6}(?=\s|$)/, '').replace(/\r?\n[ \t]*[=-]+[ \t]*$|[ \t]#+[ \t]*$/, '');
  return [{ level, title: plainWords(title), span }];
}

function sectionsOf(blocks: readonly Block[], text: string): PlaybookSection[] {
  const sections: PlaybookSection[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const [heading] = blocks[index]!.level === SECTION_LEVEL ? headingOf(blocks[index]!, text) : [];
    if (heading === undefined) continue;
    let next = index + 1;
    while (next < blocks.length && (blocks[next]!.level ?? Infinity) > SECTION_LEVEL) next++;
    const below = blocks.slice(index + 1, next);
    sections.push({
      id: sectionOfTitle(heading.title),
      title: heading.title,
      heading: heading.span,
      span: { start: heading.span.start, end: (below.at(-1) ?? heading).span.end },
      isEmpty: below.every(({ type, span }) => type === 'heading' || (type === 'html' && isComment(text.slice(span.start, span.end)))),
    });
  }
  return sections;
}

function isComment(html: string): boolean {
  return html.replace(/<!--[^]*?(?:-->|$)/g, '').trim() === '';
}

function blocksIn(blocks: readonly Block[], { start, end }: Span): Block[] {
  return blocks.filter(({ span, type }) => type !== 'heading' && span.start >= start && span.end <= end);
}
