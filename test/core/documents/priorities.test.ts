import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../src/core/documents/documentInput';
import { expansionIdeas } from '../../../src/core/documents/review/expansionIdeas';
import { scoreGoals } from '../../../src/core/documents/value/goals';
import { metricChanges } from '../../../src/core/documents/value/metricChanges';
import { milestoneList } from '../../../src/core/documents/value/milestoneList';
import { prioritiesOf } from '../../../src/core/documents/review/priorities';
import type { PriorityInput } from '../../../src/core/documents/review/priorities';
import { usageOf } from '../../../src/core/documents/usage/usage';
import { winsOf } from '../../../src/core/documents/value/wins';
import { isMissingField } from '../../../src/core/render/gap';
import type { Known } from '../../../src/core/documents/known';
import { AS_OF, dataOf, fixture, healthOf } from './documentFixture';

const ACME = dataOf(fixture('acme.account.yaml')) as AccountData;
const GOALS = scoreGoals(dataOf(fixture('acme.success-plan.yaml')), AS_OF);

function listOf<T>(known: Known<T[]>): T[] {
  return isMissingField(known) ? [] : known;
}

describe('prioritiesOf', () => {
  const of = (account: AccountData, goals: typeof GOALS, more: Partial<PriorityInput> = {}) =>
    prioritiesOf({ agreed: undefined, account, goals, milestones: [], usage: usageOf(account), health: healthOf(50), ...more });
  const kinds = (...input: Parameters<typeof of>) => listOf(of(...input)).map((priority) => priority.kind);

  it('keeps what was agreed, and where it stands', () => {
    const agreed = { texts: ['a', undefined, 'c', 'd'], source: 'reviews.1.priorities' };
    expect(listOf(of(ACME, GOALS, { agreed })).map(({ words, source }) => [words, source])).toEqual([
      ['a', 'reviews.1.priorities.0'],
      ['c', 'reviews.1.priorities.2'],
      ['d', 'reviews.1.priorities.3'],
    ]);
  });

  it('begins with what is open where support leaves the customer unhappy', () => {
    const unhappy: AccountData = { ...ACME, scores: { ...ACME.scores, support: { csat: 3.4, open_issues: ['Webhooks'] } } };
    expect(kinds(unhappy, GOALS)).toEqual(['issues', 'goal', 'goal']);
  });

  it('begins with the next milestones of a customer who has just begun', () => {
    const milestones = milestoneList({ milestones: [{ name: 'Setup', status: 'complete' }, { name: 'First value', target_date: '2025-12-10' }] }, AS_OF);
    expect(listOf(of(ACME, GOALS, { milestones })).map(({ kind, milestone }) => [kind, milestone?.name])).toEqual([['milestone', 'First value'], ['goal', undefined], ['goal', undefined]]);
  });

  it('takes two open goals, then what loses most points', () => expect(kinds(ACME, GOALS)).toEqual(['goal', 'goal', 'feature']));

  it('goes through the sections where no goal is open', () => expect(kinds(ACME, [])).toEqual(['feature', 'issues', 'training']));

  it('makes none up', () => expect(of({}, [], { health: healthOf(null) })).toMatchObject({ missing_field: 'business_objectives' }));
});

describe('winsOf', () => {
  it('tells what people wrote, then goals, then improvements, each once', () => {
    const value = { ...ACME.value };
    delete value.wins;
    const wins = listOf(winsOf({ texts: ['Madrid live'], source: 'reviews.0.wins' }, { ...ACME, value }, GOALS, metricChanges(ACME)));
    expect(wins.map(({ kind, words, goal, metric }) => [kind, words ?? goal?.metric ?? metric?.name])).toEqual([
      ['written', 'Madrid live'],
      ['goal', 'Hours saved per month'],
      ['goal', 'Projects completed per quarter'],
    ]);
    expect(listOf(winsOf(undefined, { ...ACME, value }, [], metricChanges(ACME))).map(({ metric }) => metric?.name)).toEqual(['Hours saved per month', 'Projects completed', 'Active users']);
  });

  it('takes a fall for a win only where lower is better', () => {
    const change = (better?: 'lower') => metricChanges({ value: { metrics: [{ name: 'x', previous: 8, current: 2, ...(better === undefined ? {} : { better }) }] } })[0]!.improved;
    expect(change()).toBe(false);
    expect(change('lower')).toBe(true);
  });
});

describe('expansionIdeas', () => {
  it('sees limits that are nearly reached, from 80%', () => {
    expect(listOf(expansionIdeas(ACME, usageOf(ACME), 'customer')).map(({ kind, name, share }) => [kind, name, share])).toEqual([
      ['seats', null, 0.9],
      ['limit', 'storage', 0.81],
    ]);
  });

  it('names money to our own people only', () => {
    const account: AccountData = { opportunities: [{ type: 'upsell', name: 'Analytics', estimated_arr: 20_000 }, { type: 'upsell', name: 'Done', status: 'won' }] };
    expect(listOf(expansionIdeas(account, usageOf(account), 'internal')).map((idea) => idea.estimated_arr)).toEqual([20_000]);
    expect(listOf(expansionIdeas(account, usageOf(account), 'customer')).map((idea) => idea.estimated_arr)).toEqual([null]);
  });
});
