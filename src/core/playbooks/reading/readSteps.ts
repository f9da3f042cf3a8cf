import type { Block } from '../../markdown/readBlocks';
import type { Span } from '../../text/span';
import type { PlaybookDocument, PlaybookStep } from '../playbook';
import { plainWords } from './plainWords';
import { stepIdOf } from './stepId';
import { readStepTail } from './stepTail';

/** A box to tick, ticked or not, with the blanks behind it. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/;

/**
 * The steps in the blocks of a section: items with a box. Boxes within a step are parts of it; in an item without a box, which groups them,
 * they are steps themselves.
 */
export function readSteps(text: string, blocks: readonly Block[]): Pick<PlaybookDocument, 'steps' | 'plainItems'> {
  const steps: PlaybookStep[] = [];
  const plainItems: Span[] = [];
  const taken = new Map<string, number>();
  const walk = (inside: readonly Block[]): void => {
    for (const block of inside) {
      if (block.type !== 'listItem') {
        walk(block.inner);
        continue;
      }
      const step = stepOf(text, block, taken);
      if (step !== undefined) {
        steps.push(step);
        continue;
      }
      const before = steps.length;
      walk(block.inner);
      if (steps.length === before) plainItems.push(block.span);
    }
  };
  walk(blocks);
  return { steps, plainItems };
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
