import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { growthSignals } from '../../../../src/core/documents/growth/growthSignals';
import { AS_OF } from '../documentFixture';
import { acmeInput, kestrelInput } from './growthFixture';

const signals = (account: AccountData) => growthSignals(account, AS_OF);
const ids = (account: AccountData) => signals(account).map(({ id }) => id);
const seats = (active: number, licensed: number): AccountData => ({ scores: { product_usage: { active_users: active } }, contract: { seats_licensed: licensed } });
const daysAgo = (days: number) => addDays(AS_OF, -days);

describe('signs of growth (E1-E3)', () => {
  it('finds those of Acme Corp, hot ones first, each with its place', () => {
    expect(growthSignals(acmeInput().account, AS_OF)).toEqual([
      {
        id: 'seat_limit', heat: 'hot', type: 'seats', name: null, figure: 0.9, active: 180, licensed: 200, quantity: null, date: '2025-11-21',
        note: 'Seats at 90 % since the Valencia depot joined', note_source: 'events.1', source: 'scores.product_usage.active_users',
      },
      { id: 'usage_limit', heat: 'hot', type: 'upsell', name: 'storage', figure: 0.81, active: null, licensed: null, quantity: null, date: null, note: null, note_source: null, source: 'usage.limits.storage' },
    ]);
  });

  it('finds none at a customer in danger', () => expect(growthSignals(kestrelInput().account, AS_OF)).toEqual([]));

  it.each([
    [79, 100, []],
    [80, 100, ['seat_limit']],
    [101, 100, ['seat_limit']],
    [5, 0, []],
  ])('with %i of %i seats in use', (active, licensed, expected) => expect(ids(seats(active, licensed))).toEqual(expected));

  it('takes the share of the seats where there are no figures, and an event where there is neither', () => {
    expect(signals({ usage: { limits: { seats: 0.8 } } })[0]).toMatchObject({ id: 'seat_limit', figure: 0.8, source: 'usage.limits.seats' });
    expect(ids({ usage: { limits: { seats: 0.79 } } })).toEqual([]);
    expect(signals({ events: [{ date: AS_OF, type: 'seat_limit_reached', note: 'Full' }] })[0]).toMatchObject({ figure: null, note: 'Full', source: 'events.0' });
    expect(ids({ ...seats(10, 100), events: [{ date: AS_OF, type: 'seat_limit_reached' }] })).toEqual([]);
  });

  it.each([
    [0.79, []],
    [0.8, ['usage_limit']],
  ])('with a limit at %d', (share, expected) => expect(ids({ usage: { limits: { api_calls: share } } })).toEqual(expected));

  it.each([
    [90, undefined, ['new_team']],
    [91, undefined, []],
    [-1, undefined, []],
    [10, daysAgo(1), []],
    [10, addDays(AS_OF, 1), ['new_team']],
  ])('counts an event %i days old, resolved on %s', (age, resolved, expected) => {
    expect(ids({ events: [{ date: daysAgo(age), type: 'new_team_interest', ...(resolved && { resolved }) }] })).toEqual(expected);
  });

  it.each([
    [9, 90, ['good_nps']],
    [8, 10, []],
    [10, 91, []],
  ])('an NPS answer of %i, %i days ago', (score, age, expected) => expect(ids({ surveys: [{ type: 'nps', score, date: daysAgo(age) }] })).toEqual(expected));

  it.each([
    [0, ['renewal_near']],
    [90, ['renewal_near']],
    [91, []],
    [-1, []],
  ])('a renewal %i days ahead', (days, expected) => expect(ids({ renewal_date: addDays(AS_OF, days) })).toEqual(expected));

  it('says nothing of a renewal that is signed', () => expect(ids({ renewal_date: addDays(AS_OF, 30), renewal: { status: 'signed' } })).toEqual([]));

  it('takes a review that went well, when it was held', () => {
    const review = { date: daysAgo(90), type: 'qbr', sentiment: 'positive' } as const;
    expect(ids({ touchpoints: [review] })).toEqual(['successful_qbr']);
    expect(ids({ touchpoints: [{ ...review, status: 'missed' }] })).toEqual([]);
    expect(ids({ touchpoints: [{ ...review, sentiment: 'neutral' }] })).toEqual([]);
  });

  it('takes listed ids where no figure or event tells the same, and the team’s own words as they are', () => {
    const listed: AccountData = { scores: { financial: { expansion_signals: ['seat_limit', 'new_department', 'storage_limit', 'They build a second plant'] } } };
    expect(signals(listed).map(({ id, name, heat, source }) => [id, name, heat, source.at(-1)])).toEqual([
      ['seat_limit', null, 'hot', '0'],
      ['new_team', 'new department', 'hot', '1'],
      ['usage_limit', 'storage limit', 'hot', '2'],
      ['other', 'They build a second plant', 'medium', '3'],
    ]);
    expect(ids({ ...listed, usage: { limits: { seats: 0.9, storage: 0.9 } }, events: [{ date: AS_OF, type: 'new_team_interest' }] })).toEqual(['seat_limit', 'usage_limit', 'new_team', 'other']);
  });
});
