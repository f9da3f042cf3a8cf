import { describe, expect, it } from 'vitest';
import { moneyPair } from '../../../src/core/text/moneyPair';

describe('moneyPair', () => {
  it.each([
    [36_000, 25_000, 'USD', ['$36K', '$25K']],
    [100_000, 100_000, 'USD', ['$100K', '$100K']],
    [100_400, 100_000, 'USD', ['$100,400', '$100,000']],
    [1_201_000, 1_240_000, 'CHF', ['CHF\u00a01,201,000', 'CHF\u00a01,240,000']],
    [100_000.4, 100_000, 'EUR', ['€100,000.4', '€100,000']],
    [100_400, 100_000, 'usd | x', ['100400 usd | x', '100000 usd | x']],
    [0.4, 0, 'usd | x', ['0.4 usd | x', '0 usd | x']],
  ])('writes %d and %d %s so that they can be told apart', (one, other, currency, expected) => expect(moneyPair(one, other, currency)).toEqual(expected));
});
