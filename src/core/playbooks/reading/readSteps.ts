import type { Block } from '../../markdown/readBlocks';
import type { PlaybookDocument, PlaybookStep } from '../playbook';
import { plainWords } from './plainWords';
import { readItems } from './readItems';
import { stepIdOf } from './stepId';
import { readStepTail } from './stepTail';

/** A box to tick, ticked or not, with the blanks behind it. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/;

/** The steps in the blocks of a section: items with a box, also those within a step or an item that groups them. */
export function readSteps(text: string, blocks: readonly Block[]): Pick<PlaybookDocument, 'steps' | 'plainSteps'> {
  const taken = new Map<string, number>();
  const { found, plain } = readItems(blocks, (item) => stepOf(text, item, taken));
  return { steps: found, plainSteps: plain };
}

function stepOf(text: string, { inner, span }: Block, taken: Map<string, number>): PlaybookStep | undefined {
  const [first] = inner;
  if (first?.type !== 'paragraph') return undefined;
  const source = text.slice(first.span.start, first.span.end);
  const box = BOX.exec(source)?.[0];
  if (box === undefined) return undefined;
  const start = first.span.start + box.length;
  const { wordsEnd, ...said } = readStepTail(source.slice(box.length), start);
  const title = plainWords(text.slice(start, wordsEnd));
  const id = stepIdOf(title);
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return { title, id: count === 1 ? id : `${id}-${count}`, ...said, span, words: { start, end: first.span.end } };
}
