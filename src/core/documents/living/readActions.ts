import type { Nodes, Table } from 'mdast';
import type { IsoDay } from '../../calendar/isoDay';
import { readMarkdown } from '../../markdown/readMarkdown';
import type { Span } from '../../text/span';
import { plainLine } from './plainLine';
import { readRegions } from './readRegions';
import type { Region, RegionsOfText } from './readRegions';
import { readWrittenDay } from './readWrittenDay';

/** An action item as the document has it, written by us or by people. */
export interface WrittenAction {
  readonly title: string;
  /** Who does it, as written; undefined where nobody is named. */
  readonly owner: string | undefined;
  readonly due: IsoDay | undefined;
  readonly isDone: boolean;
}

/** Regions that say who does what. */
const ACTION_REGION = /^(?:actions?|tasks|steps|plays|weeks?)(?:-|$)/;
/** Who and until when: `(Dana Reyes, by Dec 10, 2025)` or `— Dana Reyes, 2025-12-10`. */
const TAIL = /^(.*?)\s*(?:[(（]([^()（）]*)[)）]|\s[—–]\s(.*))[.。]?$/;
const GAP = /⟦[^⟧]*⟧/g;
const DONE = /✅|☑|✔|^\[[xX]\]$/;

/**
 * The action items of a document: boxes and rows of tables in its regions of actions, and those that people wrote under the same headings.
 * What only waits to be filled in is none.
 * @param isPerson whether a name is one that the files know
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`
 */
export function readActions(text: string, locale: string, isPerson: (name: string) => boolean): WrittenAction[] {
  const document = readRegions(text);
  const sections = document.regions.filter(({ marker }) => ACTION_REGION.test(marker.id)).map((region) => sectionOf(text, region, document));
  return apart(sections).flatMap(({ start, end }) => {
    const section = text.slice(start, end);
    return actionsIn(readMarkdown(section).root, section, { locale, isPerson });
  });
}

/** From the heading that the region stands under to the next one of its level. */
function sectionOf(text: string, { heading, begin, end }: Region, { headings }: RegionsOfText): Span {
  if (heading === undefined || heading.level === 1) return { start: begin.start, end: end.end };
  const next = headings.find(({ level, span }) => level <= heading.level && span.start >= end.end);
  return { start: Math.min(heading.span.start, begin.start), end: next?.span.start ?? text.length };
}

/** Sections of several regions under one heading are one. */
function apart(sections: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const section of [...sections].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && section.start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, section.end) };
    else result.push(section);
  }
  return result;
}

interface ReaderWords {
  readonly locale: string;
  readonly isPerson: (name: string) => boolean;
}

function actionsIn(node: Nodes, text: string, words: ReaderWords): WrittenAction[] {
  if (node.type === 'table') return rowsOf(node, text, words);
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => actionsIn(child, text, words));
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return below;
  const [paragraph] = node.children;
  const line = paragraph === undefined ? '' : wordsOf(text, paragraph).replace(/^\[[ xX]\]\s/, '');
  return [...actionOfLine(line, node.checked, words), ...below];
}

function actionOfLine(line: string, isDone: boolean, words: ReaderWords): WrittenAction[] {
  const [, title, inBrackets, behindDash] = TAIL.exec(line) ?? [];
  const tail = inBrackets ?? behindDash;
  const who = tail === undefined ? undefined : ownerAndDay(tail, words);
  const action = { title: (who === undefined ? line : title!).trim(), owner: who?.owner, due: who?.due, isDone };
  return action.title === '' ? [] : [action];
}

/** What a tail says of owner and day; undefined when it says neither, and belongs to the title. */
function ownerAndDay(tail: string, { locale, isPerson }: ReaderWords): Pick<WrittenAction, 'owner' | 'due'> | undefined {
  const due = readWrittenDay(tail, locale);
  const parts = tail
    .slice(0, due?.start)
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.find(isPerson);
  if (due === undefined && known === undefined) return undefined;
  // Without a comma before the day, what stands there is a word such as "by".
  const named = known ?? (parts.length > 1 || /[,，、;；]\s*$/.test(tail.slice(0, due?.start)) ? parts[0] : undefined);
  return { owner: named, due: due?.day };
}

/** The first cell with words is the action; the others are told by what they hold, as their headings are of any language. */
function rowsOf(table: Table, text: string, { locale, isPerson }: ReaderWords): WrittenAction[] {
  return table.children.slice(1).flatMap((row) => {
    const cells = row.children.map((cell) => wordsOf(text, cell).replace(/^\||\|$/g, '').trim());
    const at = cells.findIndex((cell) => /\p{L}/u.test(cell));
    const title = cells[at];
    if (title === undefined) return [];
    const others = cells.filter((_, index) => index !== at);
    const due = others.map((cell) => readWrittenDay(cell, locale)?.day).find((day) => day !== undefined);
    return [{ title, owner: others.find(isPerson), due, isDone: others.some((cell) => DONE.test(cell)) }];
  });
}

/** A node's first line as a reader sees it, without what waits to be filled in. */
function wordsOf(text: string, { position }: Nodes): string {
  const [line = ''] = text.slice(position?.start.offset, position?.end.offset).split(/[\r\n]/);
  return plainLine(line).replace(GAP, '').trim();
}
