import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, isIsoDay, monthsBetween, partsOf, weekday } from '../../../src/core/calendar/isoDay';
import { localDay } from '../../../src/core/calendar/localDay';

const days = fc.integer({ min: -200_000, max: 200_000 }).map((offset) => addDays('2025-11-22', offset));

describe('isIsoDay', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    [20250101, false],
  ])('%j: %j', (text, isDay) => expect(isIsoDay(text)).toBe(isDay));
});

describe('days and months', () => {
  it('count over leap days and years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-03-31', -13)).toBe('2024-02-29');
    expect(monthsBetween('2025-01-31', '2025-02-28')).toBe(1);
    expect(monthsBetween('2025-01-15', '2025-02-14')).toBe(0);
    expect(monthsBetween('2025-02-15', '2025-01-15')).toBe(-1);
  });

  it('are those of their own year, also of the first hundred', () => {
    expect(addDays('0026-03-31', 1)).toBe('0026-04-01');
    expect(addDays('0100-01-01', -1)).toBe('0099-12-31');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(daysBetween('0026-03-31', '2026-03-31')).toBe(730_485);
    expect(weekday('0001-01-01')).toBe(1);
  });

  it('have Monday first', () => {
    expect(['2025-11-17', '2025-11-22', '2025-11-23'].map(weekday)).toEqual([1, 6, 7]);
  });

  it('take a day apart and put it together', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isIsoDay(day)).toBe(true);
        expect(dayOf(...partsOf(day))).toBe(day);
      }),
    );
  });

  it('come back from where they went', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, steps) => {
        expect(daysBetween(day, addDays(day, steps))).toBe(steps);
        expect(monthsBetween(day, addMonths(day, Math.abs(steps) % 1_000))).toBe(Math.abs(steps) % 1_000);
      }),
    );
  });
});

describe('localDay', () => {
  it('is the day of the machine’s own time zone, also near midnight', () => {
    expect(localDay(new Date(2025, 10, 22, 0, 0, 1))).toBe('2025-11-22');
    expect(localDay(new Date(2025, 10, 22, 23, 59, 59))).toBe('2025-11-22');
  });
});
