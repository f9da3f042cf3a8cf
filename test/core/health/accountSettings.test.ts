import { describe, expect, it } from 'vitest';
import { component, metric, model, score } from './support';

const TIERS = 'tiers: [{ id: good, min: 60, color: green }, { id: bad, min: 0, color: red }]';
const PLAIN = `
name: m
scale: 10
components:
  - { id: support, weight: 0.5, metrics: [{ id: csat, from: scores.support.csat, points: [[0, 0], [5, 10]] }] }
  - { id: usage, weight: 0.5, metrics: [{ id: trend, from: scores.product_usage.trend, values: { up: 10, flat: 5, down: 0 }, seasonal: true }] }
${TIERS}`;
const SCORES = 'scores: { support: { csat: 4 }, product_usage: { trend: down } }';

describe('overrides', () => {
  const withOverride = (override: string, extra = ''): ReturnType<typeof score> => score(model(PLAIN + extra), `${SCORES}\noverrides: [${override}]`);

  it('of the whole score count instead, and leave the computed one visible', () => {
    const health = withOverride('{ of: overall, score: 70, reason: Pilot, by: dana, expires: 2025-12-31 }');
    expect(health).toMatchObject({ score: 70, exact: 70, computed: 40, tier: { id: 'good' }, override: { score: 70, reason: 'Pilot', by: 'dana', expires: '2025-12-31' } });
    expect(health.components.reduce((sum, each) => sum + each.won, 0)).toBeCloseTo(40, 9);
  });

  it('of a component are on the model’s scale', () => {
    const health = withOverride('{ of: usage, score: 7, reason: Season }');
    expect(component(health, 'usage')).toMatchObject({ score: 70, computed: 0, counts: 'override', override: { score: 70 }, won: 35 });
    expect(health).toMatchObject({ score: 75, override: null });
  });

  it.each([
    ['expires: 2025-11-22', 70], // through its last day
    ['expires: 2025-11-21', 40],
    ['date: 2025-11-23', 40],
    ['date: 2025-11-22', 70],
  ])('with %s give %d', (dates, expected) => {
    expect(withOverride(`{ of: overall, score: 70, ${dates} }`).score).toBe(expected);
  });

  it('outside the scale or of nothing known change nothing', () => {
    expect(withOverride('{ of: overall, score: 170 }').score).toBe(40);
    expect(withOverride('{ of: usage, score: 70 }').score).toBe(40);
    expect(withOverride('{ of: nothing, score: 7 }').score).toBe(40);
  });

  it('take the last one written', () => {
    expect(withOverride('{ of: overall, score: 70 }, { of: overall, score: 55 }').score).toBe(55);
  });

  it('stay within the bounds of the model', () => {
    const bounds = '\noverrides: { max_difference: 15, max_days: 30 }\n';
    expect(withOverride('{ of: overall, score: 70 }', bounds).score).toBe(55);
    expect(withOverride('{ of: overall, score: 45 }', bounds).score).toBe(45);
    expect(withOverride('{ of: overall, score: 45, date: 2025-10-20, expires: 2026-10-20 }', bounds)).toMatchObject({ score: 40, override: null });
    expect(withOverride('{ of: overall, score: 45, date: 2025-11-01 }', bounds).override?.expires).toBe('2025-12-01');
  });
});

describe('low seasons (H6)', () => {
  it.each([
    ['{ from: "11-01", to: "11-22" }', 'left-out'],
    ['{ from: "11-22", to: "12-01" }', 'left-out'],
    ['{ from: "11-23", to: "12-01" }', 'scored'],
    ['{ from: "10-15", to: "01-31" }', 'left-out'],
    ['{ from: "12-15", to: "01-31" }', 'scored'],
  ])('%s: a seasonal metric is %s', (season, status) => {
    const health = score(model(PLAIN), `${SCORES}\nlow_seasons: [${season}]`);
    expect(metric(health, 'usage.trend').status).toBe(status);
    expect(health.score).toBe(status === 'scored' ? 40 : 80);
  });
});

describe('values that go stale', () => {
  const text = (extra: string): string => `
name: m
scale: 10
declare: { pulse: { type: integer, stale_after_days: 90 } }
components:
  - id: mood
    weight: 1
    metrics:
      - { id: pulse, from: metrics.pulse, points: [[1, 0], [5, 10]] }
      - { id: rating, from: scores.relationship.pulse, points: [[1, 0], [5, 10]], ${extra} }
${TIERS}`;

  it.each([
    ['metrics: { pulse: { value: 4, as_of: 2025-08-24 } }', 'scored'], // 90 days
    ['metrics: { pulse: { value: 4, as_of: 2025-08-23 } }', 'stale'],
    ['{ metrics: { pulse: 4 }, last_updated: 2025-08-23 }', 'stale'],
    ['{ metrics: { pulse: { value: 4, as_of: 2025-11-01 } }, last_updated: 2025-01-01 }', 'scored'],
    ['metrics: { pulse: 4 }', 'scored'],
  ])('%s is %s', (account, status) => {
    expect(metric(score(model(text('stale_after_days: 30')), account), 'mood.pulse').status).toBe(status);
  });

  it('say how old they are and keep their value', () => {
    const found = metric(score(model(text('stale_after_days: 30')), 'scores: { relationship: { pulse: 4, as_of: 2025-10-01 } }'), 'mood.rating');
    expect(found).toMatchObject({ status: 'stale', value: 4, points: null, note: 'it is of 2025-10-01, 52 days old; it counts for 30 days' });
  });

  it('take their day from the field that the model names', () => {
    const account = 'scores: { relationship: { pulse: 4, pulse_date: 2025-10-01, as_of: 2025-11-22 } }';
    expect(metric(score(model(text('stale_after_days: 30, as_of: scores.relationship.pulse_date')), account), 'mood.rating').status).toBe('stale');
  });

  it('do not outlive the CSM who gave them, where the model says so', () => {
    const account = '{ scores: { relationship: { pulse: 4, as_of: 2025-10-01 } }, csm_since: 2025-10-15 }';
    expect(metric(score(model(text('reset_on_csm_change: true')), account), 'mood.rating')).toMatchObject({
      status: 'stale',
      note: 'it was given on 2025-10-01, before the present CSM took over on 2025-10-15',
    });
    expect(metric(score(model(text('')), account), 'mood.rating').status).toBe('scored');
  });
});

describe('cases', () => {
  const CASES = model(`
name: m
scale: 10
declare: { query_failure_rate: { type: ratio } }
components:
  - id: experience
    weight: 1
    metrics:
      - { id: failures, from: metrics.query_failure_rate, steps: [["<= 0.05", 10], ["<= 13 %", 5], ["else", 0]] }
      - id: licence_use
        from: scores.product_usage.active_users / contract.seats_licensed
        cases:
          - { when: "age_months < 6", points: [[0.1, 0], [0.5, 5], [0.75, 10]], bands: { fine: ">= 0.5", low: "< 0.5" } }
          - { when: 'segment == "smb"', steps: [["else", 4]] }
          - { points: [[0.5, 0], [0.75, 10]] }
        bands: { enough: ">= 0.7", too little: "< 0.7" }
${TIERS}`);
  const used = (start: string, segment = 'enterprise'): ReturnType<typeof metric> =>
    metric(score(CASES, `{ segment: ${segment}, contract: { ${start} seats_licensed: 100 }, scores: { product_usage: { active_users: 60 } } }`), 'experience.licence_use');

  it('score 60 % of the licences by the age of the account', () => {
    expect(used('start: 2025-07-23,')).toMatchObject({ value: 0.6, points: 70, band: 'fine' }); // month 4
    expect(used('start: 2025-03-22,').points).toBeCloseTo(40, 9); // month 8
    expect(used('start: 2025-03-22,').band).toBe('too little');
    expect(used('start: 2025-03-22,', 'smb').points).toBe(40);
  });

  it('do not guess when the condition is unknown', () => {
    expect(used('')).toMatchObject({ status: 'missing', points: null, note: 'which case holds is not known: age_months is not known (it needs contract.start)' });
  });

  it.each([[0.05, 100], [0.0501, 50], [0.13, 50], [0.2, 0]])('step %d gives %d', (rate, points) => {
    expect(metric(score(CASES, `metrics: { query_failure_rate: ${rate} }`), 'experience.failures').points).toBe(points);
  });
});
