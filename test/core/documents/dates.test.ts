import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/core/documents/fileName';
import type { AccountData } from '../../../src/core/documents/documentInput';
import type { PlanData } from '../../../src/core/model/planInput';
import { quarterNamed, quarterOf } from '../../../src/core/documents/dates/quarter';
import { nextReview, reviewMeeting } from '../../../src/core/documents/dates/reviewDates';
import { workingDay } from '../../../src/core/documents/dates/workingDay';
import { AS_OF, SETTINGS } from './documentFixture';

describe('quarterOf', () => {
  it.each([
    ['2025-12-01', 1, 'Q4 2025', '2025-Q4', '2025-10-01', '2025-12-31'],
    ['2026-01-01', 1, 'Q1 2026', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2025-12-01', 2, 'Q4 FY2026', 'FY2026-Q4', '2025-11-01', '2026-01-31'],
    ['2026-01-31', 2, 'Q4 FY2026', 'FY2026-Q4', '2025-11-01', '2026-01-31'],
    ['2026-02-01', 2, 'Q1 FY2027', 'FY2027-Q1', '2026-02-01', '2026-04-30'],
    ['2025-09-30', 10, 'Q4 FY2025', 'FY2025-Q4', '2025-07-01', '2025-09-30'],
    ['2024-02-29', 12, 'Q1 FY2024', 'FY2024-Q1', '2023-12-01', '2024-02-29'],
  ])('of %s in a year from month %i is %s', (day, start, label, slug, first, last) => {
    expect(quarterOf(day, start)).toMatchObject({ label, slug, start: first, end: last });
    expect(quarterNamed(label, start)).toEqual(quarterOf(day, start));
  });

  it('tells its number and year apart, for languages that name it otherwise', () => {
    expect(quarterOf('2025-12-01', 2)).toMatchObject({ ordinal: 4, year: '2026', fiscal: true });
    expect(quarterOf('2025-12-01', 1)).toMatchObject({ ordinal: 4, year: '2025', fiscal: false });
  });

  it.each(['Q5 2025', 'fourth quarter', '', undefined])('is not named by %j', (text) => expect(quarterNamed(text, 1)).toBeUndefined());
});

describe('workingDay', () => {
  it.each([
    ['2025-12-05', '2025-12-05'],
    ['2025-12-06', '2025-12-08'],
    ['2025-12-07', '2025-12-08'],
  ])('of %s is %s', (day, expected) => expect(workingDay(day)).toBe(expected));
});

describe('the reviews', () => {
  const quarter = quarterOf(AS_OF, 1);
  const next = (account: AccountData, plan?: PlanData) => nextReview({ account, plan, settings: SETTINGS, quarter, asOf: AS_OF });

  it('take place when the account or the plan says', () => {
    const meeting = (account: AccountData, plan?: PlanData) => reviewMeeting(account, plan, quarter, AS_OF);
    expect(meeting({ reviews: [{ date: '2025-09-02' }, { date: '2025-12-11' }] })).toEqual({ date: '2025-12-11', source: 'reviews.1.date' });
    expect(meeting({ touchpoints: [{ date: '2025-12-09', type: 'qbr', status: 'planned' }] })).toEqual({ date: '2025-12-09', source: 'touchpoints.0.date' });
    expect(meeting({}, { next_review: '2025-12-15' })).toEqual({ date: '2025-12-15', source: 'success-plan:next_review' });
    expect(meeting({}, { next_review: '2026-06-01' })).toMatchObject({ date: { missing_field: 'next_review' }, source: null });
  });

  it('come back by the cadence of the segment, on a working day', () => {
    expect(next({ segment: 'enterprise', reviews: [{ date: '2025-12-11' }] })).toEqual({ date: '2026-03-12', source: 'segment', on_request: false });
    // 2025-12-01 and 182 days is 2026-06-01, a Monday; from a Saturday review the day moves to Monday.
    expect(next({ segment: 'mid-market' })).toEqual({ date: '2026-06-01', source: 'segment', on_request: false });
    expect(next({ segment: 'mid-market', reviews: [{ date: '2025-12-06' }] })).toEqual({ date: '2026-06-08', source: 'segment', on_request: false });
    expect(next({ arr: 150_000 })).toEqual({ date: '2026-03-02', source: 'segment', on_request: false });
    expect(next({ segment: 'self-serve' })).toMatchObject({ on_request: true });
    expect(next({ segment: 'no such segment' })).toMatchObject({ on_request: false, date: { missing_field: 'next_review' } });
  });

  it('come back after the first 90 days of a new customer (L4)', () => {
    // 2025-11-10 and 90 days is a Sunday.
    expect(next({ segment: 'mid-market', contract: { start: '2025-11-10' } })).toEqual({ date: '2026-02-09', source: 'contract.start', on_request: false });
    expect(next({ segment: 'mid-market', contract: { start: '2025-06-01' } }).source).toBe('segment');
  });

  it('follow a date that people set', () => {
    expect(next({ segment: 'enterprise', reviews: [{ date: '2025-12-11', next_date: '2026-03-20' }] }).date).toBe('2026-03-20');
    expect(next({ segment: 'enterprise' }, { next_review: '2026-02-02' }).date).toBe('2026-02-02');
  });
});

describe('fileNameOf', () => {
  const quarter = quarterOf(AS_OF, 1);
  it.each([
    ['qbr-{quarter}', 'qbr-2025-Q4.md'],
    ['save-plan-{date}', 'save-plan-2025-12-01.md'],
    ['../../.bashrc', 'bashrc.md'],
    ['/etc/x', 'etc-x.md'],
    ['C:\\x', 'C-x.md'],
    ['a..b.md', 'a.b.md'],
    ['', 'document.md'],
  ])('makes %j into %s (P26)', (pattern, expected) => expect(fileNameOf(pattern, quarter, AS_OF)).toBe(expected));
});
