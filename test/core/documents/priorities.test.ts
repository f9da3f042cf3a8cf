import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../src/core/documents/documentInput';
import { expansionIdeas } from '../../../src/core/documents/expansion';
import { scoreGoals } from '../../../src/core/documents/goals';
import { metricChanges } from '../../../src/core/documents/metricChanges';
import { prioritiesOf } from '../../../src/core/documents/priorities';
import { usageOf } from '../../../src/core/documents/usage';
import { winsOf } from '../../../src/core/documents/wins';
import { isMissingField } from '../../../src/core/render/gap';
import type { Known } from '../../../src/core/documents/known';
import { AS_OF, dataOf, fixture, healthOf } from './documentFixture';

const ACME = dataOf(fixture('acme.account.yaml')) as AccountData;
const GOALS = scoreGoals(dataOf(fixture('acme.success-plan.yaml')), AS_OF);

function listOf<T>(known: Known<T[]>): T[] {
  return isMissingField(known) ? [] : known;
}

describe('prioritiesOf', () => {
  const kinds = (account: AccountData, goals: typeof GOALS, agreed?: string[]) => listOf(prioritiesOf(agreed, account, goals, usageOf(account), healthOf(50))).map((priority) => priority.kind);

  it('keeps what was agreed', () => expect(kinds(ACME, GOALS, ['a', 'b', 'c', 'd'])).toEqual(['written', 'written', 'written']));

  it('takes two open goals, then what loses most points', () => expect(kinds(ACME, GOALS)).toEqual(['goal', 'goal', 'feature']));

  it('goes through the sections where no goal is open', () => expect(kinds(ACME, [])).toEqual(['feature', 'issues', 'training']));

  it('makes none up', () => expect(prioritiesOf(undefined, {}, [], usageOf({}), healthOf(null))).toMatchObject({ missing_field: 'business_objectives' }));
});

describe('winsOf', () => {
  it('tells what people wrote, then goals, then improvements, each once', () => {
    const value = { ...ACME.value };
    delete value.wins;
    const wins = listOf(winsOf(['Madrid live'], { ...ACME, value }, GOALS, metricChanges(ACME)));
    expect(wins.map(({ kind, words, goal, metric }) => [kind, words ?? goal?.metric ?? metric?.name])).toEqual([
      ['written', 'Madrid live'],
      ['goal', 'Hours saved per month'],
      ['goal', 'Projects completed per quarter'],
    ]);
    expect(listOf(winsOf([], { ...ACME, value }, [], metricChanges(ACME))).map(({ metric }) => metric?.name)).toEqual(['Hours saved per month', 'Projects completed', 'Active users']);
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
