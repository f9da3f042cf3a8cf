import { describe, expect, it } from 'vitest';
import type { MetricScore } from '../../../../src/core/health/healthScore';
import { compileText, metric, model, preset, score } from '../support';

const MODEL = (seasonal: string): string => `
name: m
scale: 10
components:
  - { id: support, weight: 0.5, metrics: [{ id: csat, from: scores.support.csat, points: [[0, 0], [5, 10]] }] }
  - { id: usage, weight: 0.5, metrics: [${seasonal}] }
tiers: [{ id: any, min: 0, color: green }]`;
const TREND = '{ id: trend, label: Usage trend, from: scores.product_usage.trend, values: { up: 10, flat: 5, down: 0 }, year_ago: { compare: [logins, active_users], within: 0.05 } }';
const CHANGE = '{ id: trend, from: scores.product_usage.usage_change_30d, points: [[-0.5, 0], [0, 5], [0.5, 10]], year_ago: { compare: [active_users] } }';
const SUMMER = 'low_seasons: [{ from: "07-15", to: "08-31" }]';
const SHEET = 'scores: { support: { csat: 4 }, product_usage: { trend: up, usage_change_30d: 0.4 } }';

function inSeason(months: string, { asOf = '2025-08-10', seasons = SUMMER, of = TREND } = {}): MetricScore {
  return metric(score(model(MODEL(of)), `${SHEET}\n${seasons}\nusage: { history: [${months}] }`, { asOf }), 'usage.trend');
}

describe('a trend in a low season (H6)', () => {
  it('is that of the last whole month against the same month a year ago', () => {
    const compared = inSeason('{ month: 2024-07, active_users: 172 }, { month: 2025-07, active_users: 150 }');
    expect(compared).toMatchObject({
      status: 'scored',
      value: 'down',
      points: 0,
      note: 'compared with July 2024: 172 → 150 active users, −13 %: down',
      fields: [['usage', 'history', 1, 'active_users'], ['usage', 'history', 0, 'active_users']],
    });
    // The field of the trend says nothing now: to change it would not move the score.
    expect(compared).not.toHaveProperty('path');
  });

  it.each([
    [105, 'flat'], // the end of what is flat belongs to it
    [106, 'up'],
    [95, 'flat'],
    [94, 'down'],
    [100, 'flat'],
  ])('of 100 then and %d now is %s', (now, trend) => {
    expect(inSeason(`{ month: 2024-07, logins: 100 }, { month: 2025-07, logins: ${now} }`).value).toBe(trend);
  });

  it('is compared by the first figure that both months have', () => {
    const { value, note } = inSeason('{ month: 2024-07, active_users: 10, logins: 20 }, { month: 2025-07, active_users: 20, logins: 10 }');
    expect([value, note]).toEqual(['down', 'compared with July 2024: 20 → 10 logins, −50 %: down']);
    expect(inSeason('{ month: 2024-07, active_users: 10, logins: 20 }, { month: 2025-07, active_users: 20 }').value).toBe('up');
  });

  it('takes the month before where figures arrive late, and none that is older', () => {
    expect(inSeason('{ month: 2024-06, logins: 40 }, { month: 2025-06, logins: 44 }').note).toBe('compared with June 2024: 40 → 44 logins, +10 %: up');
    expect(inSeason('{ month: 2024-05, logins: 40 }, { month: 2025-05, logins: 44 }').status).toBe('left-out');
  });

  it('never takes the running month, which is not whole', () => {
    expect(inSeason('{ month: 2024-08, logins: 40 }, { month: 2025-08, logins: 4 }').status).toBe('left-out');
  });

  it.each([
    ['no history', ''],
    ['no month of a year ago', '{ month: 2025-07, logins: 40 }'],
    ['no figure of a year ago', '{ month: 2024-07, tickets: 3 }, { month: 2025-07, logins: 40 }'],
  ])('is left out with %s, and says so', (_case, months) => {
    const left = inSeason(months);
    expect(left).toMatchObject({ status: 'left-out', points: null, value: null, effectiveWeight: 0, note: 'it says little in the account’s low season, and usage.history has no month to compare with a year ago' });
    expect(left.path).toEqual(['scores', 'product_usage', 'trend']);
  });

  it('is what the sheet says outside of the season', () => {
    const after = inSeason('{ month: 2024-08, active_users: 172 }, { month: 2025-08, active_users: 150 }', { asOf: '2025-09-01' });
    expect(after).toMatchObject({ value: 'up', points: 100, path: ['scores', 'product_usage', 'trend'] });
    expect(after).not.toHaveProperty('note');
  });

  it('rises from nothing, and nothing stays flat', () => {
    expect(inSeason('{ month: 2024-07, logins: 0 }, { month: 2025-07, logins: 3 }')).toMatchObject({ value: 'up', note: 'compared with July 2024: 0 → 3 logins: up' });
    expect(inSeason('{ month: 2024-07, logins: 0 }, { month: 2025-07, logins: 0 }').value).toBe('flat');
  });

  it('of two entries for a month takes the first', () => {
    expect(inSeason('{ month: 2024-07, logins: 10 }, { month: 2025-07, logins: 10 }, { month: 2025-07, logins: 1 }').value).toBe('flat');
  });
});

describe('seasons over the new year, and leap years', () => {
  const winter = 'low_seasons: [{ from: "12-20", to: "02-29" }]';
  const years = '{ month: 2023-12, logins: 30 }, { month: 2024-01, logins: 20 }, { month: 2024-02, logins: 29 }, { month: 2024-12, logins: 60 }, { month: 2025-01, logins: 10 }, { month: 2025-02, logins: 28 }';

  it.each([
    ['2025-01-03', 'compared with December 2023: 30 → 60 logins, +100 %: up'],
    ['2025-02-01', 'compared with January 2024: 20 → 10 logins, −50 %: down'],
    ['2025-02-28', 'compared with January 2024: 20 → 10 logins, −50 %: down'],
    ['2024-12-31', undefined], // November has no figures
  ])('on %s', (asOf, note) => {
    const { status, note: said } = inSeason(years, { asOf, seasons: winter });
    expect(status).toBe(note === undefined ? 'left-out' : 'scored');
    if (note !== undefined) expect(said).toBe(note);
  });

  it('the 29th of February belongs to a season that ends with it', () => {
    expect(inSeason('{ month: 2023-01, logins: 4 }, { month: 2024-01, logins: 4 }', { asOf: '2024-02-29', seasons: winter }).value).toBe('flat');
    expect(inSeason(years, { asOf: '2025-03-01', seasons: winter }).value).toBe('up');
  });

  it('the February of a leap year is compared with that of the year after', () => {
    expect(inSeason(years, { asOf: '2025-03-31', seasons: 'low_seasons: [{ from: "03-01", to: "04-01" }]' }).note).toBe('compared with February 2024: 29 → 28 logins, −3 %: flat');
  });

  it('a season of all the year compares always', () => {
    expect(inSeason(years, { asOf: '2025-03-15', seasons: 'low_seasons: [{ from: "01-01", to: "12-31" }]' }).value).toBe('flat');
  });
});

describe('a metric that is a change', () => {
  it('becomes the change against a year ago', () => {
    const compared = inSeason('{ month: 2024-07, active_users: 200 }, { month: 2025-07, active_users: 150 }', { of: CHANGE });
    expect(compared).toMatchObject({ value: -0.25, points: 25, note: 'compared with July 2024: 200 → 150 active users, −25 %' });
  });

  it('is left out where a year ago there was nothing', () => {
    expect(inSeason('{ month: 2024-07, active_users: 0 }, { month: 2025-07, active_users: 150 }', { of: CHANGE })).toMatchObject({ status: 'left-out', value: null, note: 'it says little in the account’s low season, and a year ago there was nothing to compare with' });
    expect(inSeason('{ month: 2024-07, active_users: 0 }, { month: 2025-07, active_users: 0 }', { of: CHANGE }).value).toBe(0);
  });
});

describe('the presets', () => {
  const months = 'usage: { history: [{ month: 2024-07, active_users: 200, tickets: 4 }, { month: 2025-07, active_users: 150, tickets: 2 }] }';
  const at = { asOf: '2025-08-10' };

  it('compare their trends', () => {
    const engine = score(preset('engine'), `${SHEET}\n${SUMMER}\n${months}`, at);
    expect([metric(engine, 'product_usage.usage_trend').value, metric(engine, 'engagement.login_trend').value]).toEqual(['down', 'down']);
    const csm = score(preset('csm'), `${SHEET}\n${SUMMER}\n${months}`, at);
    expect([metric(csm, 'product_usage.usage_trend').value, metric(csm, 'support.ticket_trend')]).toEqual(['down', expect.objectContaining({ value: 'down', points: 90 }) as MetricScore]);
  });

  it('read the months of use', () => {
    expect(preset('engine').inputs).toContain('usage');
    expect(model(MODEL('{ id: trend, from: scores.product_usage.trend, values: { up: 10, flat: 5, down: 0 }, seasonal: true }')).inputs).not.toContain('usage');
  });
});

describe('year_ago in a model', () => {
  it.each([
    ['{ id: t, from: scores.engagement.community_active, values: { true: 10, false: 0 }, year_ago: { compare: [logins] } }', /reads true or false/],
    ['{ id: t, from: scores.financial.growth, values: { expanding: 10, stable: 5, contracting: 0 }, year_ago: { compare: [logins] } }', /reads a text/],
    ['{ id: t, from: scores.product_usage.trend, values: { up: 10, flat: 5, down: 0 }, year_ago: { compare: [] } }', /names no figure.*active_users, dau_mau_ratio, core_actions, logins, tickets/],
  ])('%s is a fault', (seasonal, message) => {
    const { model: compiled, findings } = compileText(MODEL(seasonal));
    expect(compiled).toBeUndefined();
    expect(findings.map(({ rule }) => rule)).toEqual(['model/year-ago']);
    expect(findings[0]!.message).toMatch(message);
  });
});
