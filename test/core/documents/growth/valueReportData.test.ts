import { describe, expect, it } from 'vitest';
import { valueReportData } from '../../../../src/core/documents/growth/valueReportData';
import { healthOf } from '../documentFixture';
import { acmeInput, inputOf } from './growthFixture';

describe('valueReportData (L8)', () => {
  it('defines, delivers, demonstrates and develops', () => {
    const data = valueReportData(acmeInput({ audience: 'customer' }));
    expect(data).toMatchObject({ agreed_on: '2025-04-14', reached: 2, has_left: false, roi: { per_year: 210000, ratio: 3.5 }, delivered: 7 });
    expect(data.open.map(({ metric, status }) => [metric, status])).toEqual([['Active users', 'on-track'], ['Late shipments per month', 'on-track']]);
    expect(data.use_cases).toEqual([
      { name: 'Dispatch hand-off', live: true, date: '2023-06-12', source: 'success-plan:use_cases.0' },
      { name: 'Customs approvals', live: true, date: '2025-05-20', source: 'success-plan:use_cases.1' },
      { name: 'Automated carrier booking', live: false, date: '2026-01-19', source: 'success-plan:use_cases.2' },
    ]);
    expect(data.usage.by_month.months).toHaveLength(4);
  });

  it('compares a customer by their own use and gain alone, and says with how many', () => {
    const figures = { health_score: { median: 70, count: 4 }, seat_share: { median: 0.73, count: 4 }, nps: { median: 8, count: 3 } };
    expect(valueReportData(acmeInput({ audience: 'customer', peers: { segment: 'enterprise', figures } })).peers).toMatchObject([{ id: 'seat_share', own: 0.9, usual: 0.73, count: 4 }]);
  });

  it('holds a customer in trouble up beside nobody, and says so of its standing', () => {
    const peers = { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 } } };
    const troubled = { peers, health: healthOf(35) };
    expect(valueReportData(acmeInput({ ...troubled, audience: 'customer' }))).toMatchObject({ standing: 'at-risk', peers: [] });
    expect(valueReportData(acmeInput({ ...troubled, audience: 'internal' })).peers).toHaveLength(1);
  });

  it('stays with its quarter when it is made anew in the next', () => {
    expect(valueReportData(acmeInput({ audience: 'customer', asOf: '2026-01-12', since: '2025-12-01' })).quarter.label).toBe('Q4 2025');
  });

  it('promises nothing to a customer who has left', () => {
    expect(valueReportData(inputOf({ account: 'A', churned: { date: '2025-10-31' } }, { audience: 'customer' })).has_left).toBe(true);
  });

  it('has gaps alone for an account with only a name', () => {
    expect(valueReportData(inputOf({ account: 'A' }, { audience: 'customer', health: healthOf(null) }))).toMatchObject({
      goals: { missing_field: 'business_objectives' },
      delivered: { missing_field: 'milestones' },
      since: { missing_field: 'contract.start' },
      roi: { per_year: { missing_field: 'value.items' } },
      milestones: [],
      peers: [],
    });
  });
});
