import { describe, expect, it } from 'vitest';
import { checkArr, checkName, checkRenewalDate, readArr } from '../../../src/vscode/commands/accountAnswers';

describe('answers of New Account', () => {
  it.each([
    ['120000', 120000],
    ['120,000', 120000],
    ['1 200 000.50', 1200000.5],
    ['0', 0],
  ])('reads the ARR %j', (text, amount) => {
    expect(checkArr(text)).toBeUndefined();
    expect(readArr(text)).toBe(amount);
  });

  it.each(['', '120k', '-5', '1,2', '12,0000', '$100', '1e5', 'Infinity'])('refuses the ARR %j', (text) => {
    expect(checkArr(text)).toMatch(/such as 120000/);
  });

  it('wants a name of sensible length', () => {
    expect(checkName('')).toMatch(/needs a name/);
    expect(checkName('x'.repeat(121))).toMatch(/at most 120/);
    expect(checkName('Acme')).toBeUndefined();
  });

  it('wants a renewal date that exists and is not over', () => {
    expect(checkRenewalDate('2026-02-30', '2025-12-01')).toMatch(/day that exists/);
    expect(checkRenewalDate('2025-11-30', '2025-12-01')).toMatch(/is over/);
    expect(checkRenewalDate('2025-12-01', '2025-12-01')).toBeUndefined();
  });
});
