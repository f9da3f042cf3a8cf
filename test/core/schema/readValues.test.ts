import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/core/schema/formats';
import { describeDay, readMonth, readMonthDay } from '../../../src/core/schema/readDate';
import { readNumber, readPercentage } from '../../../src/core/schema/readNumber';

describe('describeDay', () => {
  it.each([
    ['31/03/2026', ['2026-03-31']],
    ['3-31-2026', ['2026-03-31']],
    ['04/04/2026', ['2026-04-04']],
    ['05/04/2026', ['2026-04-05', '2026-05-04']],
    ['05.04.2026', ['2026-04-05']],
    ['2026/3/1', ['2026-03-01']],
    ['20260301', ['2026-03-01']],
    ['1 March 2026', ['2026-03-01']],
    ['1st Mar, 2026', ['2026-03-01']],
    ['Mar. 1, 2026', ['2026-03-01']],
    ['2026-03-01 10:00', ['2026-03-01']],
    ['last spring', []],
    ['1 Foo 2026', []],
    ['31/31/2026', []],
    ['2026-02-30', []],
  ])('%s', (text, days) => {
    expect(describeDay(text).days).toEqual(days);
  });
});

describe('readMonth and readMonthDay', () => {
  it.each([
    ['2025-11-01', '2025-11'],
    ['2025-1', '2025-01'],
    ['11/2025', '2025-11'],
    ['Nov 2025', '2025-11'],
    ['13/2025', undefined],
    ['soon', undefined],
  ])('month %s', (text, month) => expect(readMonth(text)).toBe(month));

  it.each([
    ['6-1', '06-01'],
    ['2025-06-15', '06-15'],
    ['02-29', '02-29'],
    ['06-31', undefined],
    ['June', undefined],
  ])('day %s', (text, day) => expect(readMonthDay(text)).toBe(day));
});

describe('readNumber and readPercentage', () => {
  it.each([
    ['42', 42],
    ['-1.5', -1.5],
    ['120,000', 120000],
    ['1,234,567.89', 1234567.89],
    ['120 000', 120000],
    ['$120k', 120000],
    ['1.5M', 1500000],
    ['1.1k', 1100],
    ['42000 EUR', 42000],
    ['1.200,50', undefined],
    ['1,20', undefined],
    ['about 5', undefined],
    ['', undefined],
  ])('number %j', (text, number) => expect(readNumber(text)).toBe(number));

  it.each([
    ['42%', 42],
    ['7.5 %', 7.5],
    ['12 percent', 12],
    ['42', undefined],
    ['%', undefined],
  ])('percentage %j', (text, number) => expect(readPercentage(text)).toBe(number));
});

describe('formats', () => {
  it.each([
    ['date', '2024-02-29', true],
    ['date', '2025-02-29', false],
    ['month', '2025-12', true],
    ['month', '2025-13', false],
    ['month-day', '02-29', true],
    ['month-day', '02-30', false],
    ['email', 'ana.ruiz+qbr@mail.acme.example', true],
    ['email', 'ana@acme', false],
    ['email', 'Ana <ana@acme.example>', false],
  ] as const)('%s %s', (format, text, valid) => expect(formats[format](text)).toBe(valid));

  it('answers long texts at once', () => {
    expect(formats.email(`${'a.'.repeat(100_000)}@${'a.'.repeat(100_000)}`)).toBe(false);
  });
});
