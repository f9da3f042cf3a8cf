import { describe, expect, it } from 'vitest';
import { policyVerdicts } from '../../../src/core/diff/policyVerdicts';

const NOTHING = { arrAtRiskGrowth: 0, tierDrops: 0, newErrors: 0, scoreDrop: 0 };

describe('policyVerdicts', () => {
  it.each([
    [180_000, true, 'ARR at risk grows by $180K; the limit is $100K.'],
    [100_400, true, 'ARR at risk grows by $100,400; the limit is $100,000.'],
    [100_000, false, 'ARR at risk grows by $100K; the limit is $100K.'],
  ])('shows %d and a limit of 100000 so that both can be told apart', (arrAtRiskGrowth, isBroken, message) => {
    expect(policyVerdicts({ max_arr_at_risk_growth: 100_000 }, { ...NOTHING, arrAtRiskGrowth }, 'USD')).toEqual([{ id: 'max_arr_at_risk_growth', limit: 100_000, actual: arrAtRiskGrowth, isBroken, message }]);
  });
});
