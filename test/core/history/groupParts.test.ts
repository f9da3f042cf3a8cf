import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeParts } from '../../../src/core/history/groupParts';
import { roundHalfUp } from '../../../src/core/health/rounding';

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('wholeParts', () => {
  it('adds up to the difference of the scores that are shown, each part less than a point off', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 12 }), (from, parts) => {
        const shown = roundHalfUp(from + sumOf(parts)) - roundHalfUp(from);
        const whole = wholeParts(parts, shown);
        // Without any part there is no change, but for what the arithmetic leaves.
        if (parts.length > 0) expect(sumOf(whole)).toBe(shown);
        for (const [index, part] of parts.entries()) expect(Math.abs(whole[index]! - part)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [[-5.8, -1.7], -8, [-6, -2]],
    [[-5.8, -1.7], -7, [-6, -1]],
    [[0.2], 1, [1]],
    [[0.2], 0, [0]],
    [[-0.3], 0, [0]],
    [[6, -6], 0, [6, -6]],
    [[0.4, 0.4, 0.4], 1, [1, 0, 0]],
    [[], 0, []],
  ])('of %j for %s is %j', (parts, sum, expected) => {
    expect(wholeParts(parts, sum)).toEqual(expected);
  });
});
