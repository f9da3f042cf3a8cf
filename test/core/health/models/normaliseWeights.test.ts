import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, normaliseWeights, restFor, shareOutUnits } from '../../../../src/core/health/models/normaliseWeights';

/** The decimals as people would add them: in units of the last one. */
function exactSum(weights: readonly number[]): number {
  const unit = 10 ** decimalsOf(weights);
  return weights.reduce((total, weight) => total + Math.round(weight * unit), 0) / unit;
}

describe('normalised weights', () => {
  it('add up to 1 in as few decimals as they were written with, at least two', () => {
    expect(normaliseWeights([0.3, 0.25, 0.2, 0.15, 0.2])).toEqual([0.27, 0.23, 0.18, 0.14, 0.18]);
    expect(normaliseWeights([0.5, 0.25])).toEqual([0.67, 0.33]);
    expect(normaliseWeights([2, 1, 1])).toEqual([0.5, 0.25, 0.25]);
    expect(normaliseWeights([30, 25, 20, 15, 10])).toEqual([0.3, 0.25, 0.2, 0.15, 0.1]);
    expect(normaliseWeights([0.125, 0.375, 0.25])).toEqual([0.167, 0.5, 0.333]);
    expect(normaliseWeights([1, 1, 1])).toEqual([0.34, 0.33, 0.33]);
  });

  it('take more decimals where a weight would vanish', () => {
    expect(normaliseWeights([1000, 1])).toEqual([0.999, 0.001]);
  });

  it('are none where there is nothing to scale', () => {
    expect(normaliseWeights([0, 0])).toBeUndefined();
    expect(normaliseWeights([0.5, -0.1])).toBeUndefined();
    expect(normaliseWeights([])).toBeUndefined();
  });

  it('always add up to 1, keep their order, and keep their ratios within rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1000 }).map((each) => each / 1000)), { minLength: 1, maxLength: 12 }), (weights) => {
        const scaled = normaliseWeights(weights);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (scaled === undefined) return expect(sum).toBe(0);
        expect(exactSum(scaled)).toBe(1);
        const written = weights.every((weight) => weight <= 1) ? decimalsOf(weights) : 0;
        for (const [index, weight] of weights.entries()) {
          expect(Math.abs(scaled[index]! - weight / sum)).toBeLessThan(10 ** -Math.max(2, written));
          for (const [other, another] of weights.entries()) if (weight > another) expect(scaled[index]!).toBeGreaterThanOrEqual(scaled[other]!);
        }
        return undefined;
      }),
    );
  });
});

describe('the rest', () => {
  it('is what is missing to 1, in the decimals of the weights', () => {
    expect(restFor([0.3, 0.25, 0.2, 0.15, 0.2], 4)).toBe(0.1);
    expect(restFor([0.7, 0.2], 0)).toBe(0.8);
    expect(restFor([0.7, 0.3], 0)).toBeUndefined();
    expect(restFor([0.7, 0.6], 1)).toBe(0.3);
    expect(restFor([1.2, 0.6], 1)).toBeUndefined();
  });

  it('is divided without a loss', () => {
    expect(shareOutUnits([1 / 3, 1 / 3, 1 / 3], 0.5, 2)).toEqual([0.17, 0.17, 0.16]);
  });
});
