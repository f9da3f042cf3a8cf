import type { IsoDay } from '../../calendar/isoDay';
import { readBlocks } from '../../markdown/readBlocks';
import type { Span } from '../../text/span';
import { plainLine } from './plainLine';
import { readRegions } from './readRegions';
import type { Region, RegionsOfText } from './readRegions';
import { readWrittenDay } from './readWrittenDay';
import { taskItems } from './regionText';
import { cellsOf } from './statements';

/** An action item as the document has it, written by us or by people. */
export interface WrittenAction {
  readonly title: string;
  /** Who does it, as written; undefined where nobody is named. */
  readonly owner: string | undefined;
  readonly due: IsoDay | undefined;
  readonly isDone: boolean;
}

/** Regions whose tables say who does what. */
const ACTION_REGION = /^(?:actions|steps|weeks)$/;
/** Regions whose boxes are to be reached, not to be done. */
const GOAL_REGION = /^(?:criteria|goals|objectives)$/;
/** A step that begins with its day: `**Dec 6, 2025** ⚠️ late: Pull the figures`. */
const HEAD = /^([^:：]{0,60})[:：]\s*(.+)$/;
/** Who and until when: `(Dana Reyes, by Dec 10, 2025)` or `— Dana Reyes, 2025-12-10`. */
const TAIL = /^(.*?)\s*(?:[(（]([^()（）]*)[)）]|\s[—–]\s(.*))[.。]?$/;
const GAP = /⟦[^⟧]*⟧/g;
const TO_FILL = '⟦⟧';
const WARNING = /⚠️?/gu;
/** Of several owners, the first one leads: `Helen Brandt and Mei Tanaka`. */
const BETWEEN_NAMES = /\s*[,，、&和]\s*|\s+\p{Ll}{1,3}\s+/u;
const DONE = /✅|☑|✔|^\[[xX]\]$/;

/**
 * The action items of a document, in its order: boxes wherever they stand, but for those that say what is to be reached, and rows of tables
 * in its regions of actions and under their headings. What only waits to be filled in is none.
 * @param isPerson whether a name is one that the files know
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`
 */
export function readActions(text: string, locale: string, isPerson: (name: string) => boolean): WrittenAction[] {
  const document = readRegions(text);
  const words: ReaderWords = { locale, isPerson };
  const sections = document.regions.filter(({ marker }) => ACTION_REGION.test(marker.id)).map((region) => sectionOf(text, region, document));
  const goals = document.regions.filter(({ marker }) => GOAL_REGION.test(marker.id)).map(({ begin, end }) => ({ start: begin.start, end: end.end }));
  return readBlocks(text).flatMap(({ type, span }) => {
    const block = text.slice(span.start, span.end);
    if (type === 'list' && !isWithin(span, goals)) return taskItems(block).flatMap(({ isTicked, words: line }) => actionOfLine(readable(line), isTicked, words));
    return type === 'paragraph' && isWithin(span, sections) ? rowsOf(block, words) : [];
  });
}

function isWithin(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** From the heading that the region stands under to the next one of its level. */
function sectionOf(text: string, { heading, begin, end }: Region, { headings }: RegionsOfText): Span {
  if (heading === undefined || heading.level === 1) return { start: begin.start, end: end.end };
  const next = headings.find(({ level, span }) => level <= heading.level && span.start >= end.end);
  return { start: Math.min(heading.span.start, begin.start), end: next?.span.start ?? text.length };
}

interface ReaderWords {
  readonly locale: string;
  readonly isPerson: (name: string) => boolean;
}

function actionOfLine(line: string, isDone: boolean, words: ReaderWords): WrittenAction[] {
  const [, head, rest] = HEAD.exec(line) ?? [];
  const headDay = head === undefined ? undefined : readWrittenDay(head, words.locale)?.day;
  const whole = headDay === undefined ? line : rest!;
  const [, title, inBrackets, behindDash] = TAIL.exec(whole) ?? [];
  const tail = inBrackets ?? behindDash;
  const who = tail === undefined ? undefined : (ownerAndDay(tail.replaceAll(TO_FILL, ''), words) ?? (tail.includes(TO_FILL) ? {} : undefined));
  const action = { title: (who === undefined ? whole : title!).replaceAll(TO_FILL, '').trim(), owner: who?.owner, due: who?.due ?? headDay, isDone };
  return action.title === '' ? [] : [action];
}

/** What a tail says of owner and day; undefined when it says neither, and belongs to the title. */
function ownerAndDay(tail: string, { locale, isPerson }: ReaderWords): Partial<WrittenAction> | undefined {
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

/**
 * Rows of a table. The action is the first cell with words that are neither a day nor a person; the other cells are told by what they hold, as
 * their headings are of any language.
 */
function rowsOf(block: string, { locale, isPerson }: ReaderWords): WrittenAction[] {
  const [first = '', delimiters = '', ...rows] = block.split(/\r\n|\r|\n/);
  if (!/^\s*\|/.test(first) || !/^[\s|:-]+$/.test(delimiters)) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(row).map((each) => ({ cell: readable(each).replaceAll(TO_FILL, '').trim(), day: readWrittenDay(each, locale) }));
    const title = cells.find(({ cell, day }) => /\p{L}/u.test(cell) && day === undefined && !isPerson(cell) && !DONE.test(cell))?.cell;
    if (title === undefined) return [];
    const due = cells.find(({ day }) => day !== undefined);
    return [{ title, owner: cells.flatMap(({ cell }) => cell.split(BETWEEN_NAMES)).find(isPerson), due: due && lastDay(due.cell, locale), isDone: cells.some(({ cell }) => DONE.test(cell)) }];
  });
}

/** The end of a week is the day by which its step is done. */
function lastDay(text: string, locale: string): IsoDay | undefined {
  const found = readWrittenDay(text, locale);
  return found && (lastDay(text.slice(found.end), locale) ?? found.day);
}

/** A line as a reader sees it; what waits to be filled in is only a sign that it does. */
function readable(line: string): string {
  return plainLine(line).replace(GAP, TO_FILL).replace(WARNING, '').trim();
}
