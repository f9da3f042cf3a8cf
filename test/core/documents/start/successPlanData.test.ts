import { describe, expect, it } from 'vitest';
import { planFaults } from '../../../../src/core/documents/start/planFaults';
import { successPlanData } from '../../../../src/core/documents/start/successPlanData';
import { dataOf } from '../documentFixture';
import { FERNHILL, FERNHILL_PLAN, inputOf } from './startFixture';

describe('successPlanData', () => {
  it('shows goals with where they stand, milestones by day, and who carries the plan', () => {
    const data = successPlanData(inputOf(FERNHILL, { plan: FERNHILL_PLAN }));
    expect(data.goals).toMatchObject([
      { goal: 'Fewer empty chairs', way: null, status: 'unknown', owner: null, source: 'success-plan:business_objectives.0', baseline: { missing_field: 'business_objectives.0.baseline' } },
      { goal: 'Same checks everywhere', way: 0.4, status: 'on-track', owner: 'Marta Kowalczyk' },
    ]);
    expect(data.progress).toEqual([{ name: 'Same checks everywhere', progress: 0.4 }]);
    expect([data.reached, data.total]).toEqual([0, 2]);
    expect(data.milestones).toMatchObject([
      { name: 'Technical setup', state: 'done', owner: null },
      { name: 'Elm Street live', state: 'ahead', owner: 'Omar Haddad' },
      { name: 'First value', state: 'ahead' },
      { name: 'Full adoption', state: 'ahead' },
    ]);
    expect(data.people).toMatchObject([
      { role: 'champion', name: 'Marta Kowalczyk', source: 'stakeholders.0' },
      { role: 'exec_sponsor', name: 'Dr. Leo Anand', source: 'stakeholders.1' },
      { role: 'technical_lead', name: 'Ciara Doyle', source: 'stakeholders.2' },
    ]);
    expect(data.next_review).toBe('2025-12-10');
    expect(data.criteria).toEqual(['Every practice sends its weekly checks']);
  });

  it('asks for a new owner where the one of an open goal, milestone or use case has left', () => {
    const left = FERNHILL.replace('role: champion, status: active', 'role: champion, status: left');
    const plan = FERNHILL_PLAN.replaceAll('omar.haddad', 'Marta Kowalczyk').replace('status: in-progress, go_live_date', 'status: live, owner: Marta Kowalczyk, go_live_date');
    const data = successPlanData(inputOf(left, { plan, audience: 'internal' }));
    const gap = (path: string) => ({ missing_field: `${path}.owner`, label: 'new owner to agree', home: 'success-plan' });
    expect(data.goals).toMatchObject([{ owner: null }, { owner: gap('business_objectives.1') }]);
    expect(data.milestones).toMatchObject([{ owner: null }, { name: 'Elm Street live', owner: gap('milestones.2') }, {}, {}]);
    expect(data.internal?.risks[0]?.owner).toEqual(gap('risks.0'));
    // What is over keeps the name of whoever did it.
    expect(data.use_cases[0]?.owner).toBe('Marta Kowalczyk');
    expect(successPlanData(inputOf(left, { plan: plan.replace('actual: 3', 'actual: 6') })).goals).toMatchObject([{}, { owner: 'Marta Kowalczyk' }]);
  });

  it('shows a customer gaps, but neither faults nor risks', () => {
    const data = successPlanData(inputOf(FERNHILL, { plan: { account: 'Fernhill', next_review: '2025-11-01', risks: [{ risk: 'Paper' }] } }));
    expect(data.internal).toBeNull();
    expect(JSON.stringify(data)).not.toContain('Paper');
    expect(data).toMatchObject({
      summary: { missing_field: 'summary', home: 'success-plan' },
      goals: { missing_field: 'business_objectives' },
      milestones: { missing_field: 'milestones' },
      criteria: { missing_field: 'success_criteria' },
      next_review: { missing_field: 'next_review' },
    });
  });

  it('keeps progress between baseline and target', () => {
    const objective = (actual: number) => ({ objective: 'Grow', metric: 'x', baseline: 10, target: 20, actual, timeline: '2026-01-01' });
    const { progress } = successPlanData(inputOf({}, { plan: { business_objectives: [objective(5), objective(14.56), objective(31)] } }));
    expect(progress.map((each) => each.progress)).toEqual([0, 0.46, 1]);
  });

  it('tells us what is weak, and the day that an update would write', () => {
    const { internal } = successPlanData(inputOf(FERNHILL, { plan: FERNHILL_PLAN.replace('2025-12-10\n', '2025-11-10\n'), audience: 'internal' }));
    expect(internal!.faults.map(({ id, name }) => [id, name])).toEqual([
      ['objective_baseline', 'Fewer empty chairs'],
      ['risk_mitigation', 'Paper lists come back'],
      ['risk_owner', 'Paper lists come back'],
      ['review_past', null],
    ]);
    expect(internal!.risks[0]).toMatchObject({ risk: 'Two days of IT a month', owner: 'Omar Haddad', source: 'success-plan:risks.0' });
    expect(internal!.proposed_review).toBe('2026-02-09');
  });
});

describe('planFaults (P2)', () => {
  const faults = (yaml: string) => planFaults(dataOf(yaml), '2025-12-01').map(({ id, source }) => [id, source]);

  it('finds nothing in a good plan', () => {
    expect(faults('business_objectives: [{ objective: A, metric: m, baseline: 0, target: 1, timeline: 2026-01-01 }]\nrisks: [{ risk: R, mitigation: M, owner: O }]\nmilestones: [{ name: A, target_date: 2025-12-01 }, { name: B, target_date: 2025-01-01, status: complete }]\nnext_review: 2025-12-01\n')).toEqual([]);
  });

  it('finds each fault with its place', () => {
    expect(faults('business_objectives: [{ objective: A }]\nmilestones: [{ name: M, target_date: 2025-11-30 }]\n')).toEqual([
      ['objective_metric', 'success-plan:business_objectives.0'],
      ['objective_baseline', 'success-plan:business_objectives.0'],
      ['objective_target', 'success-plan:business_objectives.0'],
      ['objective_date', 'success-plan:business_objectives.0'],
      ['milestone_overdue', 'success-plan:milestones.0.target_date'],
      ['review_missing', null],
    ]);
    expect(faults('account: A\nnext_review: 2026-01-01\n')).toEqual([['no_objectives', null]]);
    expect(planFaults(undefined, '2025-12-01').map(({ id }) => id)).toEqual(['no_plan']);
  });
});
