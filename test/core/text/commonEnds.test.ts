import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonEnds } from '../../../src/core/text/commonEnds';

describe('what two texts have in common', () => {
  it.each([
    ['', '', 0, 0],
    ['abc', 'abc', 3, 0],
    ['abc', 'abXc', 2, 1],
    ['aa', 'aaa', 2, 0],
    ['abc', 'xyz', 0, 0],
  ])('%j and %j', (before, after, start, end) => {
    expect(commonEnds(before, after)).toEqual({ start, end });
  });

  it('is all but the edit, however long the texts are', () => {
    const long = fc.integer({ min: 0, max: 3000 }).map((length) => 'ab c\n'.repeat(length).slice(0, length));
    fc.assert(
      fc.property(long, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), long, (head, gone, put, tail) => {
        const [before, after] = [head + gone + tail, head + put + tail];
        const { start, end } = commonEnds(before, after);
        expect(before.slice(0, start)).toBe(after.slice(0, start));
        expect(before.slice(before.length - end)).toBe(after.slice(after.length - end));
        expect(start).toBeGreaterThanOrEqual(head.length);
        expect(start + end).toBeLessThanOrEqual(Math.min(before.length, after.length));
        expect(before[start] !== after[start] || start + end === Math.min(before.length, after.length)).toBe(true);
      }),
    );
  });
});
