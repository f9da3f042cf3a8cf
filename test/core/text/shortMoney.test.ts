import { describe, expect, it } from 'vitest';
import { shortMoney } from '../../../src/core/text/shortMoney';

describe('shortMoney', () => {
  it.each([
    [0, 'USD', '$0'],
    [950.4, 'USD', '$950'],
    [1_188, 'USD', '$1.2K'],
    [61_440, 'USD', '$61.4K'],
    [99_960, 'USD', '$100K'],
    [180_000, 'USD', '$180K'],
    [349_440, 'USD', '$349K'],
    [999_960, 'USD', '$1M'],
    [1_240_000, 'EUR', '€1.2M'],
    [-36_000, 'USD', '-$36K'],
    [1_240_000, 'CHF', 'CHF\u00a01.2M'],
    [180_000, 'usd | x', '180000 usd | x'],
  ])('writes %d %s as %s', (amount, currency, expected) => expect(shortMoney(amount, currency)).toBe(expected));
});
