import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { dueWithin } from '../../../../src/core/documents/dates/dueWithin';
import { timeLeft, withTimeLeft } from '../../../../src/core/documents/risk/leadTime';
import { signal } from '../../../../src/core/documents/risk/signal';
import type { SignalId } from '../../../../src/core/documents/risk/signalCatalogue';
import { AS_OF } from '../documentFixture';

function left(id: SignalId, date: string | null, account: AccountData = {}) {
  const [found] = withTimeLeft([signal(id, 'events.0', { date })], timeLeft(account, AS_OF), AS_OF);
  return [found?.decided_by, found?.days_left, found?.limit];
}

describe('lead time', () => {
  it.each<[SignalId, string | null, AccountData, unknown[]]>([
    ['data_export_requested', '2025-11-17', {}, ['2025-12-17', 16, 'decision']],
    ['champion_left', '2025-10-01', {}, ['2025-12-30', 29, 'decision']],
    ['competitive_rfp', '2025-10-20', {}, ['2025-12-19', 18, 'decision']],
    ['usage_down', null, {}, ['2026-03-01', 90, 'decision']],
    ['usage_down', null, { renewal_date: '2026-01-31' }, ['2026-03-01', 61, 'renewal']],
    ['usage_down', null, { renewal_date: '2026-01-31', contract: { notice_days: 30 } }, ['2026-03-01', 31, 'notice']],
    ['champion_left', '2025-08-01', {}, ['2025-10-30', 0, 'decision']],
    ['csat_low', null, { renewal_date: '2025-12-31' }, [null, 30, 'renewal']],
    ['csat_low', null, { renewal_date: '2025-11-01' }, [null, null, null]],
    ['csat_low', null, {}, [null, null, null]],
  ])('%s of %s in %j', (id, date, account, expected) => expect(left(id, date, account)).toEqual(expected));

  it('forgets a notice that is over', () => {
    expect(timeLeft({ renewal_date: '2025-12-20', contract: { notice_days: 30 } }, AS_OF)).toEqual({ renewal_date: '2025-12-20', days: 19, notice_by: null, days_to_notice: null });
  });
});

describe('dueWithin', () => {
  it.each([
    ['2025-12-01', 1, '2025-12-02', 'a Monday'],
    ['2025-12-05', 1, '2025-12-05', 'a Friday: the same day'],
    ['2025-12-04', 2, '2025-12-05', 'a Thursday: the day before the weekend'],
    ['2025-12-06', 1, '2025-12-08', 'a Saturday: the Monday after it'],
    ['2025-12-07', 1, '2025-12-08', 'a Sunday'],
  ])('from %s within %i days is %s: %s', (from, days, due) => expect(dueWithin(from, days)).toBe(due));
});
