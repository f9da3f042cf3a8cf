import { describe, expect, it } from 'vitest';
import { reviewFacts } from '../../../../src/core/documents/review/reviewFacts';
import { UserError } from '../../../../src/core/userError';
import { dataOf, fixture, healthOf } from '../documentFixture';
import { acmeInput, inputOf } from './reviewFixture';

describe('reviewFacts', () => {
  it('computes the return of the worked example of Q4, by month, quarter and year', () => {
    const { roi, metrics } = reviewFacts(acmeInput());
    expect(roi).toMatchObject({ per_month: 17_500, per_quarter: 52_500, per_year: 210_000, investment: 60_000, ratio: 3.5, partial: false });
    expect(roi.items).toMatchObject([{ quantity_per_quarter: 1050, per_quarter: 52_500, source: 'value.items.0' }]);
    expect(metrics.map(({ change, source }) => [change, source])).toEqual([
      [0.2, 'value.metrics.0'],
      [0.5, 'value.metrics.1'],
      [0.75, 'value.metrics.2'],
    ]);
  });

  it('says where each goal stands and counts them', () => {
    const facts = reviewFacts(acmeInput());
    expect(facts.goals).toMatchObject([{ progress: 1, source: 'success-plan:business_objectives.0', actual_source: 'success-plan:business_objectives.0.actual' }, { progress: 1.25 }, {}, {}]);
    expect(facts.goal_counts).toEqual({ all: 4, achieved: 2, on_track: 2, behind: 0, unknown: 0 });
  });

  it('refuses a customer who has left, not one who gave notice', () => {
    const left = 'account: Brightwater\nchurned: { date: 2025-10-31, reason: value }\n';
    expect(() => reviewFacts(inputOf(left))).toThrow(new UserError('Brightwater left on 2025-10-31 (`churned.date`): a business review comes too late. Write `win-back` instead.'));
    expect(() => reviewFacts(inputOf('account: A\nchurned: { reason: value }\n'))).toThrow('A left (`churned`): a business review comes too late');
    expect(reviewFacts(inputOf(left.replace('2025-10-31', '2026-01-31'))).customer).toBe('Brightwater');
  });

  it('reviews the quarter that the review names, in the fiscal year of the settings', () => {
    const january = acmeInput({ asOf: '2026-01-10', account: dataOf('account: A\nreviews: [{ date: 2026-01-15, quarter: Q4 2025 }]\n') });
    expect(reviewFacts(january)).toMatchObject({ quarter: { label: 'Q4 2025' }, next_quarter: { label: 'Q1 2026' } });
    expect(reviewFacts(acmeInput({ settings: { ...acmeInput().settings, fiscalYearStart: 2 } })).quarter.label).toBe('Q4 FY2026');
    const fiscal = inputOf('account: A\n', { settings: { ...acmeInput().settings, fiscalYearStart: 2 } });
    expect(reviewFacts(fiscal)).toMatchObject({ quarter: { label: 'Q4 FY2026' }, next_quarter: { label: 'Q1 FY2027' } });
  });

  it.each([
    ['thriving', 86, 'segment: enterprise', ['early_access', 'advisory_board', 'case_study']],
    ['thriving', 86, 'segment: self-serve\nadvocacy: { case_study: true }', ['early_access']],
    ['healthy', 74, 'segment: enterprise', ['adoption_session', 'plan_refresh']],
    ['at-risk', 41, 'segment: enterprise', ['recovery_plan', 'executive_line']],
    ['at-risk', 41, 'segment: smb', ['repair_session']],
    ['starting', 55, 'segment: enterprise\ncontract: { start: 2025-11-10 }', ['launch_session', 'weekly_call']],
    ['at-risk', 30, 'segment: enterprise\ncontract: { start: 2025-11-10 }', ['recovery_plan', 'executive_line']],
    ['unknown', null, 'segment: enterprise', []],
  ])('offers a customer that is %s at %s with %j what fits (L10, S4)', (standing, score, fields, offers) => {
    expect(reviewFacts(inputOf(`account: A\n${fields}\n`, { health: healthOf(score) }))).toMatchObject({ standing, offers });
  });

  it('compares with peers for those who can use it', () => {
    const peers = { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 }, nps: { median: 8, count: 4 }, roi_ratio: { median: 3.5, count: 3 } } };
    expect(reviewFacts(acmeInput({ peers })).peers).toEqual([
      { id: 'seat_share', own: 0.9, usual: 0.73, count: 4, standing: 'above', source: 'scores.product_usage.active_users' },
      { id: 'roi_ratio', own: 3.5, usual: 3.5, count: 3, standing: 'same', source: 'value.items' },
    ]);
    expect(reviewFacts(acmeInput({ peers, health: healthOf(41) })).peers).toEqual([]);
    expect(reviewFacts(acmeInput({ peers, health: healthOf(41), audience: 'internal' })).peers.map(({ id }) => id)).toEqual(['seat_share', 'nps', 'roi_ratio']);
  });

  it('sets the months of this quarter beside those of the last', () => {
    const history = [['2025-06', 90], ['2025-08', 150], ['2025-09', 161], ['2025-10', 169], ['2025-11', 180], ['2026-01', 300]];
    const yaml = `account: A\nusage:\n  history:\n${history.map(([month, users]) => `    - { month: ${month}, active_users: ${users} }\n`).join('')}`;
    const { by_month: byMonth } = reviewFacts(inputOf(yaml)).usage;
    expect(byMonth).toMatchObject({ last_quarter: 155.5, this_quarter: 174.5 });
    expect(byMonth.months.map(({ month, source }) => [month, source])).toEqual([
      ['2025-08-01', 'usage.history.1'],
      ['2025-09-01', 'usage.history.2'],
      ['2025-10-01', 'usage.history.3'],
      ['2025-11-01', 'usage.history.4'],
    ]);
  });

  it('keeps the index of what stands behind an internal entry', () => {
    const yaml = 'account: A\nrequests:\n  - { title: Ours, status: planned, internal: true }\n  - { title: Theirs, status: planned, by: Ana, eta: Q1 2026 }\n  - { title: Open, by: Ana }\n';
    const { roadmap } = reviewFacts(inputOf(yaml));
    expect(roadmap.entries).toEqual([{ feature: 'Theirs', eta: 'Q1 2026', benefit: null, beta: false, request: 'Theirs', asked_by: 'Ana', source: 'requests.1' }]);
    expect(roadmap.open_requests).toEqual([{ title: 'Open', by: 'Ana', date: null, source: 'requests.2' }]);
  });

  it('shows a customer the parts of the score that rest on shared figures', () => {
    const health = healthOf(74);
    const parts = [...health.components, { ...health.components[0]!, id: 'financial', label: 'Financial', path: ['scores', 'financial'] }];
    const labels = (audience: 'customer' | 'internal') => reviewFacts(acmeInput({ audience, health: { ...health, components: parts } })).health.components.map(({ label }) => label);
    expect(labels('customer')).toEqual(['Product usage', 'Outcomes']);
    expect(labels('internal')).toEqual(['Product usage', 'Outcomes', 'Financial']);
  });

  it('rests on nothing internal for a customer', () => {
    const risky = dataOf(`${fixture('acme.account.yaml')}risk: { level: high, root_cause: Secret cause }\n`);
    expect(JSON.stringify(reviewFacts(acmeInput({ account: risky })))).not.toMatch(/Secret|RFP|renewal/);
  });
});
