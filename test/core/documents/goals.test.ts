import { describe, expect, it } from 'vitest';
import { scoreGoals } from '../../../src/core/documents/value/goals';
import type { PlanData } from '../../../src/core/model/planInput';
import { AS_OF } from './documentFixture';

type Objective = NonNullable<PlanData['business_objectives']>[number];

function status(objective: Objective, created: string | undefined = '2025-01-01'): string {
  return scoreGoals({ account: 'A', ...(created === undefined ? {} : { created }), business_objectives: [objective] }, AS_OF)[0]!.status;
}

describe('scoreGoals', () => {
  it.each([
    ['exceeded', 'more than the target', { baseline: 500, target: 700, actual: 750, timeline: '2025-12-31' }],
    ['exceeded', 'less, where less is better', { baseline: 46, target: 20, actual: 12, timeline: '2025-12-31' }],
    ['reached', 'the target, even after its date', { baseline: 200, target: 350, actual: 350, timeline: '2025-06-30' }],
    ['missed', 'the date passed', { baseline: 200, target: 350, actual: 349, timeline: '2025-11-30' }],
    ['on-track', 'the date is today and most is done', { baseline: 0, target: 100, actual: 90, timeline: '2025-12-01' }],
    ['on-track', 'as far as time', { baseline: 0, target: 100, actual: 80, timeline: '2025-12-31' }],
    ['behind', 'far behind time', { baseline: 0, target: 100, actual: 60, timeline: '2025-12-31' }],
    ['on-track', 'percentages in text', { baseline: '61%', target: '95%', actual: '92%', timeline: '2025-12-31' }],
    ['exceeded', 'texts with units', { baseline: '45 minutes', target: '20 minutes', actual: '15 minutes', timeline: '2025-12-31' }],
    ['unknown', 'units that differ', { baseline: '2 hours', target: '20 minutes', actual: '1 hours', timeline: '2025-12-31' }],
    ['unknown', 'nothing measured', { baseline: 0, target: 100, timeline: '2025-12-31' }],
    ['behind', 'the plan’s word where nothing is measured', { target: 100, timeline: '2025-12-31', status: 'at-risk' }],
    ['exceeded', 'no baseline, with a direction', { target: 100, actual: 110, better: 'higher', timeline: '2025-12-31' }],
    ['reached', 'no baseline and arrived', { target: 100, actual: 100, timeline: '2025-12-31' }],
    ['unknown', 'no baseline, no direction', { target: 100, actual: 90, timeline: '2025-12-31' }],
    ['behind', 'no movement, and a date in words', { baseline: 0, target: 10, actual: 0, timeline: 'Q1 2026' }],
  ] as const)('says %s: %s', (expected, _case, figures) => {
    expect(status({ objective: 'x', ...figures })).toBe(expected);
  });

  it('tells where each figure stands', () => {
    const [, second] = scoreGoals({ account: 'A', business_objectives: [{ objective: 'x' }, { objective: 'y', baseline: 1, target: 2, actual: 2 }] }, AS_OF);
    expect(second).toMatchObject({
      source: 'success-plan:business_objectives.1',
      baseline_source: 'success-plan:business_objectives.1.baseline',
      target_source: 'success-plan:business_objectives.1.target',
      actual_source: 'success-plan:business_objectives.1.actual',
    });
  });

  it('shows ratios as such and leaves other figures alone', () => {
    const ratio = (figures: Partial<Objective>) => scoreGoals({ account: 'A', business_objectives: [{ objective: 'x', ...figures }] }, AS_OF)[0]!.ratio;
    expect(ratio({ baseline: 0.1, target: 0.9 })).toBe(true);
    expect(ratio({ baseline: 1.9, target: 1.3 })).toBe(false);
    expect(ratio({ baseline: 0, target: 1 })).toBe(false);
    expect(ratio({ baseline: 0.1, target: 0.9, unit: 'points' })).toBe(false);
  });

  it('names what is not filled in', () => {
    const [goal] = scoreGoals({ account: 'A', business_objectives: [{ objective: 'x' }] }, AS_OF);
    expect(goal).toMatchObject({ target: { missing_field: 'business_objectives.0.target', home: 'success-plan' }, due: { missing_field: 'business_objectives.0.timeline' } });
  });
});
