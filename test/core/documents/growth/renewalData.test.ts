import { describe, expect, it } from 'vitest';
import { renewalData } from '../../../../src/core/documents/growth/renewalData';
import { UserError } from '../../../../src/core/userError';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { healthOf } from '../documentFixture';
import { acmeInput, inputOf, kestrelInput } from './growthFixture';

const renewal = (account: AccountData, score: number | null = 74) => renewalData(inputOf({ account: 'A', ...account }, { health: healthOf(score) }));

describe('renewalData (N1, C7)', () => {
  it('holds Acme Corp’s way, value, people and terms', () => {
    const data = renewalData(acmeInput());
    expect(data).toMatchObject({ state: 'open', days: 120, owner: 'Dana Reyes', reached: 2, offer_by: '2026-02-27', next_end: null, procurement: null });
    expect(data.roi).toMatchObject({ per_year: 210000, ratio: 3.5 });
    expect(Array.isArray(data.people) && data.people.map(({ name, role, days_since }) => [name, role, days_since])).toEqual([
      ['Tom Berg', 'exec_sponsor', 90],
      ['Ana Ruiz', 'champion', 21],
      ['Yusuf Demir', 'technical_lead', 10],
    ]);
    expect(data.terms).toMatchObject({
      arr: 120000,
      target_arr: { missing_field: 'renewal.target_arr' },
      seats: { share: 0.9, many_unused: false },
      asks: ['years', 'case_study', 'reference'],
      concessions: [],
      renews_itself: null,
    });
  });

  it('names who decides, and sees when that person has left', () => {
    const stakeholders: NonNullable<AccountData['stakeholders']> = [
      { name: 'Max', role: 'decision_maker', status: 'left' },
      { name: 'Eva', role: 'decision_maker' },
    ];
    expect(renewal({ stakeholders: [stakeholders[1]!] }).decider).toMatchObject({ person: { name: 'Eva' }, gone: null });
    expect(renewal({ stakeholders, renewal: { decision_maker: 'Max' } }).decider).toMatchObject({ person: { missing_field: 'renewal.decision_maker' }, gone: 'Max' });
    expect(renewal({ renewal: { decision_maker: 'Somebody New' } }).decider).toMatchObject({ person: { name: 'Somebody New', source: 'renewal.decision_maker' } });
  });

  it('puts the one who is named before everybody else', () => {
    const { people } = renewal({ stakeholders: [{ name: 'Ana', role: 'champion' }, { name: 'Uwe', role: 'user' }], renewal: { decision_maker: 'Uwe' } });
    expect(Array.isArray(people) && people.map(({ name, decides }) => [name, decides])).toEqual([['Uwe', true], ['Ana', false]]);
  });

  it('shows what each concession asks in return, and a gap where it asks nothing (R6)', () => {
    const { concessions } = renewal({ renewal: { concessions: [{ give: '5 % off', ask: 'Two years' }, { give: 'Free training' }] } }).terms;
    expect(concessions).toMatchObject([
      { give: '5 % off', ask: 'Two years', fair: true, source: 'renewal.concessions.0' },
      { give: 'Free training', ask: { missing_field: 'renewal.concessions.1.ask' }, fair: false },
    ]);
  });

  it('asks nobody in trouble to speak for us, and for nothing that they give already', () => {
    expect(renewal({ contract: { term_months: 12, billing: 'monthly' } }).terms.asks).toEqual(['years', 'case_study', 'reference', 'earlier_payment']);
    expect(renewal({ contract: { term_months: 12, billing: 'monthly' } }, 40).terms.asks).toEqual(['years', 'earlier_payment']);
    expect(renewal({ contract: { term_months: 36 }, advocacy: { reference: true, case_study: true } }).terms.asks).toEqual([]);
  });

  it.each([
    [0.69, true],
    [0.7, false],
  ])('expects the question about unused seats at %d', (share, expected) => expect(renewal({ usage: { limits: { seats: share } } }).terms.seats).toMatchObject({ many_unused: expected }));

  it('sees a forecast that the account speaks against', () => {
    expect(renewalData(kestrelInput()).forecast).toMatchObject({ contradicted: true, says: { missing_field: 'renewal.forecast' } });
    expect(renewal({ renewal: { forecast: 'on-track' } }, 59).forecast.contradicted).toBe(true);
    expect(renewal({ renewal: { forecast: 'on-track' } }, 60).forecast.contradicted).toBe(false);
    expect(renewal({ renewal: { forecast: 'at-risk' } }, 20).forecast.contradicted).toBe(false);
  });

  it('says that the date has passed, and until when a contract that renews itself runs now', () => {
    expect(renewal({ renewal_date: '2025-11-30' })).toMatchObject({ state: 'passed', next_end: null, days: -1 });
    expect(renewal({ renewal_date: '2025-12-01' })).toMatchObject({ state: 'open', days: 0 });
    const contract = { auto_renew: true, term_months: 12 };
    expect(renewal({ renewal_date: '2025-11-30', contract }).next_end).toBe('2026-11-30');
    expect(renewal({ renewal_date: '2023-11-30', contract }).next_end).toBe('2026-11-30');
    expect(renewal({ renewal_date: '2025-11-30', contract, renewal: { status: 'signed' } })).toMatchObject({ state: 'signed', next_end: null });
  });

  it('counts the last day of notice as the contract does, weekends too', () => {
    expect(renewal({ renewal_date: '2026-03-31', contract: { notice_days: 30 } }).terms.notice_until).toBe('2026-03-01');
  });

  it('shows five signs of leaving and counts the others', () => {
    const data = renewalData(kestrelInput());
    expect(data.signals).toHaveLength(5);
    expect(data.more_signals).toBeGreaterThan(0);
    expect(data.signals[0]).toMatchObject({ severity: 'critical' });
  });

  it('is refused for who has left, and for a renewal that is lost', () => {
    expect(() => renewal({ churned: { date: '2025-10-31' } })).toThrow(/^A left on 2025-10-31/);
    expect(() => renewal({ renewal: { status: 'lost' } })).toThrow(UserError);
    expect(() => renewal({ renewal: { status: 'lost' } })).toThrow(/marked as lost.*`win-back`/);
  });

  it('has gaps alone for an account with only a name', () => {
    expect(renewal({}, null)).toMatchObject({ state: 'unknown', timeline: { missing_field: 'renewal_date' }, people: { missing_field: 'stakeholders' }, offer_by: null, terms: { seats: null, notice_until: null } });
  });
});
