import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { renewalTimeline } from '../../../../src/core/documents/growth/renewalTimeline';
import { AS_OF, SETTINGS } from '../documentFixture';

const steps = (account: AccountData, date: string, asOf = AS_OF, start = asOf) => renewalTimeline({ csm: 'dana.reyes', ...account }, date, SETTINGS, asOf, start);
const states = (account: AccountData, date: string, asOf = AS_OF) => Object.fromEntries(steps(account, date, asOf).map(({ id, state }) => [id, state]));

describe('the timeline of a renewal (N1)', () => {
  it('runs from 120 days out to the signature, never on a weekend', () => {
    expect(steps({}, '2026-03-31').map(({ id, days, due, owner }) => [id, days, due, owner])).toEqual([
      ['prepare', 120, '2025-12-01', 'Dana Reyes'],
      ['kickoff', 90, '2025-12-31', 'Dana Reyes'],
      ['business_case', 60, '2026-01-30', 'Dana Reyes'],
      // 1 March 2026 is a Sunday.
      ['offer', 30, '2026-02-27', 'Nora Quinn'],
      ['signature', 0, '2026-03-31', 'Dana Reyes'],
    ]);
  });

  it('marks what is late on the day after, and by when it can be made good', () => {
    expect(states({}, '2026-03-31', '2025-12-31')).toMatchObject({ prepare: 'overdue', kickoff: 'ahead' });
    expect(states({}, '2026-03-31', '2026-01-01')).toMatchObject({ kickoff: 'overdue' });
    const [prepare, kickoff] = steps({}, '2026-02-15');
    expect(prepare).toMatchObject({ state: 'overdue', overdue_days: 45, catch_up: '2025-12-02', next: true });
    expect(kickoff).toMatchObject({ state: 'overdue', overdue_days: 14, catch_up: '2025-12-08', next: false });
  });

  it('keeps the days of catching up when it is made anew', () => {
    expect(steps({}, '2026-02-15', '2025-12-04', AS_OF)[1]).toMatchObject({ catch_up: '2025-12-08', overdue_days: 17 });
  });

  it('makes good before the renewal, and not once that has passed', () => {
    expect(steps({}, '2025-12-07')[3]).toMatchObject({ id: 'offer', catch_up: '2025-12-05' });
    expect(steps({}, '2025-11-30')[3]).toMatchObject({ state: 'overdue', catch_up: null });
  });

  it('believes what the file proves, and that who is further has done the rest', () => {
    expect(states({ renewal: { owner: 'dana.reyes' } }, '2026-02-15')).toMatchObject({ prepare: 'done', kickoff: 'overdue' });
    expect(states({ renewal: { status: 'in-progress' } }, '2026-02-15')).toMatchObject({ prepare: 'done', kickoff: 'done', business_case: 'ahead' });
    expect(states({ renewal: { status: 'proposed' } }, '2026-02-15')).toEqual({ prepare: 'done', kickoff: 'done', business_case: 'done', offer: 'done', signature: 'ahead' });
    expect(new Set(Object.values(states({ renewal: { status: 'signed' } }, '2026-02-15')))).toEqual(new Set(['done']));
  });

  it('tells a planned step from one that took place', () => {
    expect(steps({ renewal: { kickoff_date: '2025-12-10' } }, '2026-02-15')[1]).toMatchObject({ state: 'planned', on: '2025-12-10', next: true, source: 'renewal.kickoff_date' });
    expect(steps({ renewal: { kickoff_date: AS_OF } }, '2026-02-15')[1]).toMatchObject({ state: 'done', on: AS_OF, next: false });
    expect(steps({ touchpoints: [{ date: '2025-11-20', type: 'renewal' }] }, '2026-02-15')[1]).toMatchObject({ state: 'done', on: '2025-11-20', source: 'touchpoints.0' });
  });

  it.each([
    ['2025-06-04', 'done'],
    ['2025-06-03', 'overdue'],
  ])('takes a renewal talk on %s for %s', (date, state) => {
    expect(states({ touchpoints: [{ date, type: 'renewal' }] }, '2026-02-15')).toMatchObject({ kickoff: state });
  });

  it('names the last day of notice where the contract renews itself, and when it is over', () => {
    const contract = { auto_renew: true, notice_days: 60 };
    expect(steps({ contract }, '2026-03-31').find(({ id }) => id === 'notice')).toMatchObject({ due: '2026-01-30', state: 'ahead', next: false });
    expect(steps({ contract: { auto_renew: true, notice_days: 30 } }, '2026-03-31').find(({ id }) => id === 'notice')).toMatchObject({ due: '2026-03-01' });
    expect(states({ contract }, '2026-01-20')).toMatchObject({ notice: 'passed' });
    expect(states({ contract, renewal: { status: 'verbal' } }, '2026-01-20')).toMatchObject({ notice: 'done' });
    expect(states({ contract: { notice_days: 60 } }, '2026-03-31')).not.toHaveProperty('notice');
  });

  it('spares a customer in tech touch the talks', () => {
    expect(steps({ segment: 'self-serve' }, '2026-03-31').map(({ id }) => id)).toEqual(['offer', 'signature']);
    expect(steps({ segment: 'enterprise', touch_model: 'tech-touch' }, '2026-03-31').map(({ id }) => id)).toEqual(['offer', 'signature']);
  });
});
