import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import { expansionData } from '../../../../src/core/documents/growth/expansionData';
import { UserError } from '../../../../src/core/userError';
import { AS_OF, healthOf } from '../documentFixture';
import { acmeInput, inputOf, kestrelInput } from './growthFixture';

describe('expansionData (C5)', () => {
  it('adds up what has a figure, and fills the talk with the customer’s own facts', () => {
    const data = expansionData(acmeInput());
    expect(data.stops).toEqual([]);
    expect(data.total).toEqual({ amount: 15000, count: 1, of: 2 });
    expect(data.executive).toBe('Helen Brandt');
    expect(data.talk).toMatchObject({
      questions: [
        { question: 'What will hold the depots back next year?', source: 'reviews.0.questions.0' },
        { question: 'Which hand-off costs you most today?', source: 'reviews.0.questions.1' },
        { question: 'Who else should see these figures?', source: 'reviews.0.questions.2' },
      ],
      champion: { name: 'Ana Ruiz' },
      sponsor: { name: 'Tom Berg' },
      first: { type: 'seats' },
    });
    expect(data.talk.value_added).toBeCloseTo(25 * (210000 / 180), 6);
    expect(data.talk.reached.map(({ metric }) => metric)).toEqual(['Hours saved per month', 'Projects completed per quarter']);
  });

  it('keeps peers with how many there are', () => {
    const { peers } = expansionData(acmeInput({ peers: { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 } } } }));
    expect(peers).toEqual([{ id: 'seat_share', own: 0.9, usual: 0.73, count: 4, standing: 'above', source: 'scores.product_usage.active_users' }]);
  });

  it('says who mends first at a customer in danger', () => {
    const data = expansionData(kestrelInput());
    expect(data.stops.length).toBeGreaterThan(0);
    expect(data.mender).toBe('Mei Tanaka');
    expect(data.opportunities).toEqual([]);
  });

  it('sends no executive where the segment has no talks of executives', () => {
    expect(expansionData(inputOf({ account: 'A', segment: 'smb' })).executive).toBeNull();
    expect(expansionData(inputOf({ account: 'A', segment: 'mid-market' })).executive).toBe('Helen Brandt');
  });

  it.each([
    [94, 91, ['score_rise']],
    [93, 91, []],
    [94, 92, []],
  ])('counts a score of %i against 74 some %i days ago', (score, age, expected) => {
    const trend = [{ day: addDays(AS_OF, -age), score: 74 }];
    expect(expansionData(inputOf({ account: 'A' }, { health: healthOf(score), trend })).signals.map(({ id }) => id)).toEqual(expected);
  });

  it('has a gap for each thing that an account with a name alone lacks', () => {
    const data = expansionData(inputOf({ account: 'A' }, { health: healthOf(null) }));
    expect(data).toMatchObject({ signals: [], opportunities: [], stops: [], total: null, seats: { missing_field: 'scores.product_usage.active_users' }, arr: { missing_field: 'arr' } });
  });

  it('is refused for a customer who has left, in one line', () => {
    const refused = () => expansionData(inputOf({ account: 'A', churned: { date: '2025-10-31' } }));
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(/^A left on 2025-10-31 .*`win-back`.*$/);
  });
});
