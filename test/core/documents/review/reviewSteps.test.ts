import { describe, expect, it } from 'vitest';
import type { PlanData } from '../../../../src/core/model/planInput';
import { agendaFor } from '../../../../src/core/documents/review/agenda';
import { blockersOf } from '../../../../src/core/documents/review/blockers';
import { conversationData } from '../../../../src/core/documents/review/conversationData';
import { executiveReviewData } from '../../../../src/core/documents/review/executiveReviewData';
import { qbrChecklistData } from '../../../../src/core/documents/review/qbrChecklistData';
import { reviewFacts } from '../../../../src/core/documents/review/reviewFacts';
import { segmentById } from '../../../../src/core/model/segments';
import { healthOf, SETTINGS } from '../documentFixture';
import { acmeInput, inputOf } from './reviewFixture';

describe('agendaFor', () => {
  const agenda = (kind: 'scorecard' | 'conversation', segment: string) => agendaFor(kind, segmentById(SETTINGS.segments, segment));

  it('takes an hour, as Q2 and Q3 have it', () => {
    expect(agenda('scorecard', 'enterprise').items.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['business_update', 10],
      ['success_metrics', 15],
      ['usage', 10],
      ['roadmap', 10],
      ['strategy', 10],
      ['actions', 5],
    ]);
    expect(agenda('conversation', 'mid-market').items.map(({ minutes }) => minutes)).toEqual([10, 15, 10, 15, 10]);
  });

  it('takes half an hour with customers who are served lightly', () => {
    const { minutes, items } = agenda('scorecard', 'smb');
    expect(minutes).toBe(30);
    expect(items.at(-1)?.to).toBe(30);
    expect(items.map(({ from }) => from)).toEqual([0, 5, 12, 17, 22, 27]);
  });
});

describe('blockersOf', () => {
  const plan: PlanData = {
    created: '2025-01-01',
    business_objectives: [
      { objective: 'Behind', baseline: 0, target: 10, actual: 1, timeline: '2025-12-31' },
      { objective: 'Missed', baseline: 0, target: 10, actual: 9, timeline: '2025-10-31' },
      { objective: 'Done', baseline: 0, target: 10, actual: 10, timeline: '2025-10-31' },
    ],
    milestones: [{ name: 'Late', target_date: '2025-11-01', status: 'pending' }, { name: 'Ahead', target_date: '2026-01-01' }],
  };
  const account = 'account: A\ncontract: { seats_licensed: 100 }\nscores: { product_usage: { active_users: 20 }, support: { open_issues: [SSO] } }\n';

  it('names what is in the way, missed goals first', () => {
    const blockers = blockersOf(reviewFacts(inputOf(account, { plan })));
    expect(blockers.map(({ kind, source }) => [kind, source])).toEqual([
      ['goal', 'success-plan:business_objectives.1.actual'],
      ['goal', 'success-plan:business_objectives.0.actual'],
      ['milestone', 'success-plan:milestones.0'],
      ['issues', 'scores.support.open_issues'],
      ['seats', 'scores.product_usage.active_users'],
    ]);
  });

  it('makes the first of them the decision that an executive is asked for, but never our own issues', () => {
    const decision = (yaml: string, changes = {}) => executiveReviewData(inputOf(yaml, changes)).decision;
    expect(decision(account, { plan })).toMatchObject({ kind: 'blocker', blocker: { kind: 'goal' } });
    expect(decision('account: A\nscores: { support: { open_issues: [SSO] } }\n')).toMatchObject({ missing_field: 'decision' });
    expect(decision('account: A\n', { health: healthOf(41) })).toMatchObject({ kind: 'recovery' });
    const starting = { health: healthOf(55), plan: { milestones: [{ name: 'First value', target_date: '2025-12-10' }] } };
    expect(decision('account: A\ncontract: { start: 2025-11-10 }\n', starting)).toMatchObject({ kind: 'milestone', milestone: { name: 'First value' } });
  });
});

describe('conversationData', () => {
  it('sets the open goals for next quarter, each with who keeps it', () => {
    const { objectives } = conversationData(acmeInput());
    expect(objectives).toMatchObject([{ goal: { metric: 'Active users' }, owner: 'Dana Reyes' }, { goal: { metric: 'Late shipments per month' }, owner: 'Dana Reyes' }]);
  });

  it('asks for a new owner of a goal whose owner has left', () => {
    const plan = { business_objectives: [{ objective: 'Grow', owner: 'Ana Ruiz' }] };
    const { objectives } = conversationData(inputOf('account: A\nstakeholders: [{ name: Ana Ruiz, role: champion, status: left }]\n', { plan }));
    expect(objectives).toMatchObject([{ owner: { missing_field: 'business_objectives.0.owner', label: 'new owner to agree', home: 'success-plan' } }]);
  });
});

describe('qbrChecklistData', () => {
  it('counts the steps of Q5 back from the review, on working days, and ticks what the files show', () => {
    const { steps, counts, theatre } = qbrChecklistData(acmeInput());
    expect(steps.map(({ id, due, done }) => [id, due, done])).toEqual([
      ['attendees', '2025-11-13', true],
      ['usage', '2025-11-20', true],
      ['trend', '2025-11-20', false],
      ['goals', '2025-11-27', true],
      ['value', '2025-11-27', true],
      ['objectives', '2025-12-01', true],
      ['ideas', '2025-12-01', false],
      ['competitors', '2025-12-01', false],
      ['tickets', '2025-12-04', false],
      ['pre_read', '2025-12-05', false],
      ['rehearsal', '2025-12-10', false],
      ['follow_up', '2025-12-12', false],
    ]);
    expect(counts).toEqual({ all: 12, done: 5, late: 1 });
    expect(theatre).toEqual([]);
  });

  it('leads each step to what shows it', () => {
    const found = Object.fromEntries(qbrChecklistData(acmeInput()).steps.map((step) => [step.id, step.found]));
    expect(found['value']).toEqual([{ text: 210_000, source: 'value.items' }, { text: 3.5, source: 'value.investment' }]);
    expect(found['tickets']).toEqual([{ text: 'SSO group sync', source: 'scores.support.open_issues.0' }]);
    expect(found['competitors']).toMatchObject([{ text: 'RFP at the Madrid office' }]);
  });

  it('has no days while the review has none, and warns of theatre (Q7)', () => {
    const { steps, theatre } = qbrChecklistData(inputOf('account: A\n'));
    expect(steps.every(({ due, late }) => due === null && !late)).toBe(true);
    expect(theatre).toEqual(['no_measured_goal', 'no_money']);
  });
});
