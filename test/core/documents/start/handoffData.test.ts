import { describe, expect, it } from 'vitest';
import { handoffData } from '../../../../src/core/documents/start/handoffData';
import { FERNHILL, FERNHILL_PLAN, inputOf } from './startFixture';

const fernhill = (more: Parameters<typeof inputOf>[1] = {}) => handoffData(inputOf(FERNHILL, { plan: FERNHILL_PLAN, audience: 'internal', ...more }));

describe('handoffData', () => {
  it('says who hands over to whom, what was sold and why', () => {
    const data = fernhill();
    expect(data.ours).toEqual({ sales: 'Nora Quinn', implementation: 'Dana Reyes', csm: 'Dana Reyes', csm_since: null, exec_sponsor: null });
    expect(data.sold).toMatchObject({ arr: 36000, seats: 60, start: '2025-11-10', term_months: 12, renewal_date: '2026-11-09', products: [{ name: 'Platform', arr: 36000, source: 'contract.products.0' }] });
    expect(data.why).toEqual({ summary: 'No chair stands empty.', summary_source: 'success-plan:summary', roi_promised: 2, signed: { note: 'Six practices, one year', date: '2025-11-07', source: 'events.0' } });
    expect(data.people).toMatchObject([{ name: 'Marta Kowalczyk' }, { name: 'Dr. Leo Anand', influence: 'high', note: 'Signs nothing on Fridays' }, { name: 'Ciara Doyle' }]);
  });

  it('says what is live and what is open', () => {
    const { live, open, risks, adoption } = fernhill();
    expect(live).toMatchObject({ active_users: 14, seats: 60, use_cases: [], kickoff: { date: '2025-11-12' }, go_live: null, first_value: null, integration_status: 'in-progress', users_trained: 4 });
    expect(open.milestones.map(({ label, status }) => [label, status])).toEqual([['Elm Street live', 'next'], ['First value', 'ahead'], ['Full adoption', 'ahead']]);
    expect(open.use_cases).toEqual([{ name: 'Hygiene checks', date: '2025-12-08', source: 'success-plan:use_cases.0' }]);
    expect(open.tasks).toEqual([{ title: 'End-user training at Elm Street', owner: 'Omar Haddad', due: '2025-12-03', source: 'tasks.0' }]);
    expect(risks.plan.map(({ risk, owner }) => [risk, owner])).toEqual([['Two days of IT a month', 'Omar Haddad'], ['Paper lists come back', null]]);
    expect(adoption).toMatchObject({ feature: { name: 'Recalls' } });
  });

  it('lists the five heaviest signs that the customer may leave, each with its place', () => {
    expect(fernhill()).toMatchObject({ signals: [], more_signals: 0 });
    const types = ['layoffs', 'budget_cut', 'complaint', 'cancellation_requested', 'downturn', 'champion_left', 'outage'] as const;
    const data = handoffData(inputOf({ account: 'Acme', events: types.map((type) => ({ date: '2025-11-28', type })) }, { audience: 'internal' }));
    expect(data.signals).toHaveLength(5);
    expect(data.signals[0]).toMatchObject({ severity: 'critical', source: 'events.3' });
    expect(data.more_signals).toBeGreaterThan(0);
  });

  it('follows the segment: its rhythm, and as many steps as fit it (S3, S4)', () => {
    const { cadence, day, steps } = fernhill();
    expect(cadence).toEqual({
      known: true,
      check_in: { rhythm: 'monthly', days: 30 },
      message: { rhythm: 'two_weeks', days: 14 },
      qbr: { rhythm: 'half_yearly', days: 182 },
      executive: { rhythm: 'half_yearly', days: 182 },
    });
    expect(day).toBe('2025-12-08');
    expect(steps.map(({ id, due }) => [id, due])).toEqual([
      ['read_up', '2025-12-10'],
      ['introduce', '2025-12-11'],
      ['handoff_call', '2025-12-15'],
      ['confirm_goals', '2025-12-18'],
      ['baseline', '2025-12-22'],
      ['close_points', '2025-12-29'],
      ['nps', '2026-01-07'],
      ['review_plan', '2026-01-07'],
    ]);
    const lean = handoffData(inputOf({ segment: 'self-serve', csm: 'dana.reyes' }));
    expect(lean.steps.map(({ id }) => id)).toEqual(['read_up', 'baseline', 'nps']);
    expect(lean.cadence).toEqual({ known: true, check_in: null, message: null, qbr: null, executive: null });
  });

  it('counts from the day of the handoff as recorded, else as planned, else from now', () => {
    expect(fernhill({ asOf: '2025-12-20' }).day).toBe('2025-12-22');
    expect(handoffData(inputOf({ segment: 'enterprise', contract: { start: '2025-11-03' }, onboarding: { completed_date: '2025-11-22' } })).day).toBe('2025-11-24');
  });
});
