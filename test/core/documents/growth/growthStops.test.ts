import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { growthStops } from '../../../../src/core/documents/growth/growthStops';
import { AS_OF, healthOf } from '../documentFixture';
import { acmeInput, kestrelInput } from './growthFixture';

const ids = (account: AccountData, score: number | null = 74) => growthStops(account, healthOf(score), AS_OF).map(({ id }) => id);

describe('when growth is the wrong talk', () => {
  it('is right for Acme Corp, although a competitor was mentioned', () => expect(ids(acmeInput().account)).toEqual([]));

  it('is wrong for Kestrel Pay, for each of its reasons, with their places', () => {
    const stops = growthStops(kestrelInput().account, healthOf(17), AS_OF);
    expect(stops.map(({ id, source }) => [id, source])).toEqual([
      ['health', null],
      ['risk', 'risk.level'],
      ['data_export_requested', 'events.3'],
      ['competitive_rfp', 'events.2'],
      ['sponsor_left', 'events.1'],
      ['champion_left', 'events.0'],
      ['payment_delinquent', 'scores.financial.payment_status'],
    ]);
    expect(stops[0]).toMatchObject({ figure: 17 });
  });

  it.each([
    [59, ['health']],
    [60, []],
    [null, []],
  ])('with a score of %s', (score, expected) => expect(ids({}, score)).toEqual(expected));

  it('does not rest on a score that rests on too little', () => {
    expect(growthStops({}, { ...healthOf(30), provisional: true }, AS_OF)).toEqual([]);
  });

  it.each([
    [180, undefined, ['escalation']],
    [181, undefined, []],
    [20, AS_OF, []],
  ])('with an escalation %i days old, resolved on %s', (age, resolved, expected) => {
    expect(ids({ events: [{ date: addDays(AS_OF, -age), type: 'escalation', ...(resolved && { resolved }) }] })).toEqual(expected);
  });

  it('tells each kind of warning once, by its newest event', () => {
    const stops = growthStops({ events: [{ date: '2025-10-01', type: 'escalation', note: 'old' }, { date: '2025-11-01', type: 'escalation', note: 'new' }] }, healthOf(74), AS_OF);
    expect(stops.map(({ note }) => note)).toEqual(['new']);
  });

  it('is over when somebody else has the role since', () => {
    const events: AccountData['events'] = [{ date: '2025-10-01', type: 'champion_left' }];
    const champion = (since: string, status: 'active' | 'left') => [{ name: 'Ben Ode', role: 'champion' as const, status, since }];
    expect(ids({ events, stakeholders: champion('2025-10-01', 'active') })).toEqual([]);
    expect(ids({ events, stakeholders: champion('2025-09-30', 'active') })).toEqual(['champion_left']);
    expect(ids({ events, stakeholders: champion('2025-10-20', 'left') })).toEqual(['champion_left']);
  });

  it.each([
    [-0.3, ['use_falls']],
    [-0.29, []],
  ])('with a change of use of %d in a month', (change, expected) => expect(ids({ scores: { product_usage: { usage_change_30d: change } } })).toEqual(expected));

  it.each([
    ['medium', []],
    ['high', ['risk']],
  ] as const)('with a risk level of %s', (level, expected) => expect(ids({ risk: { level } })).toEqual(expected));
});
