import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestThat } from '../../../../src/core/health/whatIf/numberSpan';
import type { NumberSpan } from '../../../../src/core/health/whatIf/numberSpan';

const span = (more: Partial<NumberSpan>): NumberSpan => ({ step: 1, minimum: 0, maximum: undefined, from: undefined, onlyMore: false, marks: { bends: [], jumps: [] }, isStraight: true, ...more });

describe('nearestThat', () => {
  it('looks in both directions, and takes the nearer', () => {
    const two = span({ from: 10, maximum: 20, marks: { bends: [], jumps: [7, 12] } });
    expect(nearestThat(two, (value) => value <= 7 || value >= 12)).toBe(12);
    expect(nearestThat({ ...two, onlyMore: true }, (value) => value <= 9)).toBeUndefined();
    expect(nearestThat(two, (value) => value <= 9 || value >= 12)).toBe(9);
  });

  it('writes values as people do, and stays within bounds', () => {
    const share = span({ step: 0.01, maximum: 1, from: 0.423 });
    expect(nearestThat(share, (value) => value >= 0.4567)).toBe(0.46);
    expect(nearestThat(share, (value) => value > 1)).toBeUndefined();
    expect(nearestThat({ ...share, maximum: 0.955 }, (value) => value >= 0.95)).toBe(0.95);
  });

  it('asks for the least where there is no value yet', () => {
    expect(nearestThat(span({ maximum: 10 }), (value) => value >= 4)).toBe(4);
    expect(nearestThat(span({ maximum: 10 }), (value) => value <= 4)).toBe(4);
    expect(nearestThat(span({ maximum: 10 }), () => true)).toBe(0);
    expect(nearestThat(span({ maximum: 10 }), () => false)).toBeUndefined();
  });

  it('finds the same as trying every value, for any course with known marks', () => {
    const course = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 5 }).chain((values) => {
      const bends = [...values].sort((a, b) => a - b);
      return fc.record({ bends: fc.constant(bends), scores: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: bends.length, maxLength: bends.length }) });
    });
    fc.assert(
      fc.property(course, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 100 }), ({ bends, scores }, from, wanted) => {
        const scoreOf = (value: number): number => {
          const right = bends.findIndex((bend) => value <= bend);
          if (right <= 0) return right === 0 ? scores[0]! : scores.at(-1)!;
          const [x0, x1, y0, y1] = [bends[right - 1]!, bends[right]!, scores[right - 1]!, scores[right]!];
          return y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
        };
        const enough = (value: number): boolean => scoreOf(value) >= wanted - 1e-9;
        fc.pre(!enough(from));
        const all = Array.from({ length: 121 }, (_each, value) => value).filter(enough);
        const nearest = Math.min(...all.map((value) => Math.abs(value - from)));
        const found = nearestThat(span({ from, maximum: 120, marks: { bends, jumps: [] } }), enough);
        expect(found === undefined ? Infinity : Math.abs(found - from)).toBe(nearest);
      }),
      { numRuns: 300 },
    );
  });

  it('tries near values one by one where the course is not known', () => {
    const unknown = span({ from: 10, isStraight: false });
    expect(nearestThat(unknown, (value) => value === 37)).toBe(37);
    expect(nearestThat(unknown, (value) => value >= 5000)).toBe(5000);
  });
});
