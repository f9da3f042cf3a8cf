import { describe, expect, it } from 'vitest';
import { componentStats } from '../../../../src/core/health/models/componentStats';
import { medianOf } from '../../../../src/core/health/models/judgeBacktest';
import { model, score } from '../support';
import { OURS } from './support';

describe('the statistics of components', () => {
  it('are mean, range and fifths of those that have a score', () => {
    const ours = model(OURS);
    const bodies = [0, 1.9, 2, 5, 10].map((value) => `scores: { product_usage: { score: ${value} } }`);
    const stats = componentStats(bodies.map((body) => score(ours, body)));
    expect(stats.get('product_usage')).toEqual({ id: 'product_usage', scored: 5, accounts: 5, mean: expect.closeTo(37.8, 9) as number, lowest: 0, highest: 100, fifths: [2, 1, 1, 0, 1] });
    expect(stats.get('relationship')).toEqual({ id: 'relationship', scored: 0, accounts: 5, mean: null, lowest: null, highest: null, fifths: [0, 0, 0, 0, 0] });
  });
});

describe('the median', () => {
  it('is the middle one, or the mean of the two there', () => {
    expect([medianOf([]), medianOf([7]), medianOf([9, 1, 4]), medianOf([1, 10, 4, 2])]).toEqual([undefined, 7, 4, 3]);
  });
});
