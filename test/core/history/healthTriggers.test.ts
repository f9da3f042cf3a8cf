import { describe, expect, it } from 'vitest';
import { healthTriggers } from '../../../src/core/history/healthTriggers';

describe('healthTriggers (H8)', () => {
  it.each([
    [45, 40, []],
    [45, 39, ['below-40']],
    [39, 39, ['below-40']],
    [null, 39, ['below-40']],
    [30, 38, ['below-40']],
    [60, 60, []],
    [60, 59, ['fell-below-60']],
    [61, 60, []],
    [59, 58, []],
    [50, 69, []],
    [50, 70, ['rose-20']],
    [90, 70, []],
    [90, 69, ['fell-20']],
    [80, 59, ['fell-below-60', 'fell-20']],
    [61, 39, ['below-40', 'fell-below-60', 'fell-20']],
    [15, 36, ['below-40', 'rose-20']],
    [70, null, []],
    [null, null, []],
    [null, 80, []],
  ] as const)('%s to %s sets off %j', (before, after, expected) => {
    expect(healthTriggers(before, after)).toEqual(expected);
  });
});
