import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeEdits } from '../../../src/core/text/composeEdits';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import type { TextEdit } from '../../../src/core/text/textEdit';

const cutsAndTexts = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 4 }), fc.string({ maxLength: 4 })), { maxLength: 5 });

/** Edits of a text of this length, one behind the other. */
function editsIn(length: number, parts: readonly (readonly [gap: number, size: number, newText: string])[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  for (const [gap, size, newText] of parts) {
    const start = at + gap + 1;
    if (start + size > length) break;
    edits.push({ span: { start, end: start + size }, newText });
    at = start + size;
  }
  return edits;
}

describe('composeEdits', () => {
  it('gives edits of the first text', () => {
    const first = [{ span: { start: 3, end: 4 }, newText: 'two' }];
    const second = [{ span: { start: 5, end: 7 }, newText: '!' }];
    expect(composeEdits(6, first, second)).toEqual([{ span: { start: 3, end: 5 }, newText: 'tw!' }]);
  });

  it('does what the two lists do one after the other', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), cutsAndTexts, cutsAndTexts, (text, a, b) => {
        const first = editsIn(text.length, a);
        const between = applyTextEdits(text, first);
        const second = editsIn(between.length, b);
        expect(applyTextEdits(text, composeEdits(text.length, first, second))).toBe(applyTextEdits(between, second));
      }),
    );
  });

  it('keeps what neither list touches out of its spans', () => {
    const first = [{ span: { start: 1, end: 1 }, newText: 'x' }];
    const second = [{ span: { start: 9, end: 10 }, newText: 'y' }];
    expect(composeEdits(12, first, second)).toEqual([
      { span: { start: 1, end: 1 }, newText: 'x' },
      { span: { start: 8, end: 9 }, newText: 'y' },
    ]);
  });
});
