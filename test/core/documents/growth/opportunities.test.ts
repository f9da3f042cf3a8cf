import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { growthSignals } from '../../../../src/core/documents/growth/growthSignals';
import { opportunitiesOf } from '../../../../src/core/documents/growth/opportunities';
import { seatReturn, seatSum } from '../../../../src/core/documents/growth/seatPrice';
import { AS_OF, SETTINGS } from '../documentFixture';
import { acmeInput } from './growthFixture';

const found = (account: AccountData) => opportunitiesOf(account, SETTINGS, AS_OF, growthSignals(account, AS_OF));
const SEATS: AccountData = { csm: 'dana.reyes', arr: 120000, contract: { seats_licensed: 200 }, scores: { product_usage: { active_users: 180 } } };

describe('the sum behind more seats (E4, E6)', () => {
  it('is seats × price, from the contract alone', () => {
    expect(seatSum(SEATS, null)).toEqual({ price: 600, arr: 120000, licensed: 200, seats: 25, asked: false, amount: 15000 });
    expect(seatSum(SEATS, 40)).toMatchObject({ seats: 40, asked: true, amount: 24000 });
  });

  it.each<[string, AccountData]>([
    ['no ARR', { ...SEATS, arr: undefined } as unknown as AccountData],
    ['an ARR of 0', { ...SEATS, arr: 0 }],
    ['no seats', { ...SEATS, contract: {} }],
    ['enough seats', { ...SEATS, scores: { product_usage: { active_users: 160 } } }],
    ['unknown use', { ...SEATS, scores: {} }],
  ])('is none with %s', (_what, account) => expect(seatSum(account, null)).toBeUndefined());

  it('returns the value of an active user over the price of a seat', () => {
    expect(seatReturn(acmeInput().account)).toEqual({ ratio: 210000 / 180 / 600, each: 210000 / 180, value: 210000, active: 180, price: 600 });
    expect(seatReturn(SEATS)).toBeUndefined();
  });
});

describe('opportunities (E6)', () => {
  it('are worked out from the signals where the file has none, with a play by named people on working days', () => {
    const [seats, upsell] = found(acmeInput().account);
    expect(seats).toMatchObject({
      type: 'seats',
      written: false,
      heat: 'hot',
      estimated_arr: 15000,
      confidence: { missing_field: 'opportunities' },
      next_step: { words: null, id: 'seats_tell', owner: 'Dana Reyes', due: '2025-12-03' },
      source: 'scores.product_usage.active_users',
    });
    expect(seats!.roi_projection).toBeCloseTo(1.944, 3);
    expect(seats!.play).toEqual([
      { id: 'seats_tell', owner: 'Dana Reyes', due: '2025-12-03' },
      { id: 'seats_rank', owner: 'Dana Reyes', due: '2025-12-08' },
      { id: 'seats_price', owner: 'Nora Quinn', due: '2025-12-11' },
      { id: 'seats_watch', owner: 'Dana Reyes', due: '2025-12-31' },
    ]);
    expect(upsell).toMatchObject({ type: 'upsell', sum: null, estimated_arr: { missing_field: 'opportunities' } });
  });

  it('of the file keep what it says; what it lacks is a gap, or a sum that can be shown', () => {
    const [first, second] = found({
      ...SEATS,
      opportunities: [
        { type: 'departments', name: 'Loss prevention', evidence: 'Asked in October', estimated_arr: 42000, roi_projection: 2.5, confidence: 0.7, next_step: 'Pilot', owner: 'nora.quinn', status: 'proposed' },
        { type: 'seats', status: 'discussed' },
      ],
    });
    expect(first).toMatchObject({
      written: true, status: 'proposed', heat: 'hot', evidence: 'Asked in October', evidence_source: 'opportunities.0.evidence', estimated_arr: 42000, roi_projection: 2.5, confidence: 0.7,
      next_step: { words: 'Pilot', id: null, owner: 'Nora Quinn', due: { missing_field: 'tasks' } },
    });
    expect(second).toMatchObject({ type: 'seats', estimated_arr: 15000, roi_projection: { missing_field: 'opportunities.1.roi_projection' }, next_step: { id: 'seats_tell', owner: { missing_field: 'opportunities.1.owner' } } });
    expect(second!.signals.map(({ id }) => id)).toEqual(['seat_limit']);
  });

  it('take the day of the owner’s task on the same thing', () => {
    const due = (title: string, owner: string, status: 'open' | 'done' = 'open') =>
      found({ opportunities: [{ type: 'departments', name: 'Loss prevention', next_step: 'Pilot', owner: 'nora.quinn' }], tasks: [{ title, owner, due: '2025-12-12', status }] })[0]!.next_step.due;
    expect(due('Loss-prevention pilot proposal', 'nora.quinn')).toBe('2025-12-12');
    expect(due('Loss-prevention pilot proposal', 'dana.reyes')).toMatchObject({ missing_field: 'tasks' });
    expect(due('Loss-prevention pilot proposal', 'nora.quinn', 'done')).toMatchObject({ missing_field: 'tasks' });
    expect(due('Budget for next year', 'nora.quinn')).toMatchObject({ missing_field: 'tasks' });
  });

  it('are open ones alone, and none is told twice', () => {
    const types = (opportunities: NonNullable<AccountData['opportunities']>) => found({ ...SEATS, opportunities }).map(({ type, written }) => [type, written]);
    expect(types([{ type: 'seats', status: 'won' }])).toEqual([['seats', false]]);
    expect(types([{ type: 'seats', status: 'lost' }])).toEqual([['seats', false]]);
    expect(types([{ type: 'seats', status: 'identified' }])).toEqual([['seats', true]]);
    const team = { date: '2025-11-06', type: 'new_team_interest' as const, note: 'Air freight wants to join' };
    expect(found({ events: [team], opportunities: [{ type: 'seats', evidence: 'Air freight wants to join in April' }] })).toHaveLength(1);
    expect(found({ events: [team], opportunities: [{ type: 'seats', evidence: 'Seats at 90 %' }] })).toHaveLength(2);
  });

  it('of a team that names its seats carry their price', () => {
    const [team] = found({ ...SEATS, scores: {}, events: [{ date: '2025-11-06', type: 'new_team_interest', value: 30 }] });
    expect(team).toMatchObject({ type: 'departments', estimated_arr: 18000, sum: { seats: 30, asked: true } });
    const [unknown] = found({ ...SEATS, scores: {}, events: [{ date: '2025-11-06', type: 'new_team_interest' }] });
    expect(unknown).toMatchObject({ type: 'departments', estimated_arr: { missing_field: 'events.0.value' } });
  });
});
