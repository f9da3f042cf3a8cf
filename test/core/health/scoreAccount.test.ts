import { describe, expect, it } from 'vitest';
import { noScore } from '../../../src/core/health/finishScore';
import { AS_OF, component, metric, model, score } from './support';

const TIERS = 'tiers: [{ id: good, label: Good, min: 65, color: green, action: keep }, { id: bad, label: Bad, min: 0, color: red, action: act }]';
const THREE = model(`
name: three
scale: 10
components:
  - { id: a, weight: 0.5 }
  - { id: b, weight: 0.3 }
  - { id: c, weight: 0.2 }
${TIERS}`);

describe('the total', () => {
  it('is the weighted mean over the components that have data', () => {
    const health = score(THREE, 'scores: { a: { score: 8 }, b: { score: 5 } }');
    expect(health.exact).toBeCloseTo((80 * 0.5 + 50 * 0.3) / 0.8, 9); // 68.75
    expect(health.score).toBe(69);
    expect(health.coverage).toBeCloseTo(0.8, 9);
    expect(component(health, 'c')).toMatchObject({ score: null, counts: 'none', effectiveWeight: 0, won: 0, lost: 0 });
    expect(component(health, 'a').effectiveWeight).toBeCloseTo(0.625, 9);
  });

  it('rounds half up, also where doubles fall short of the half', () => {
    const half = model(`name: m\nscale: 100\ncomponents: [{ id: a, weight: 0.35 }, { id: b, weight: 0.65 }]\n${TIERS}`);
    const short = score(half, 'scores: { a: { score: 12 }, b: { score: 2 } }'); // 4.2 + 1.3 = 5.5
    expect(short.exact).toBeLessThan(5.5);
    expect(short.score).toBe(6);
    expect(score(half, 'scores: { a: { score: 64.4 }, b: { score: 64.4 } }').score).toBe(64);
  });

  it('includes the lower edge in a tier, decided on the rounded score', () => {
    const at = (value: number): unknown[] => {
      const health = score(THREE, `scores: { a: { score: ${value} } }`);
      return [health.score, health.tier?.id, health.next?.points];
    };
    expect(at(6.5)).toEqual([65, 'good', undefined]);
    expect(at(6.45)).toEqual([65, 'good', undefined]);
    expect(at(6.44)).toEqual([64, 'bad', 1]);
    expect(at(0)).toEqual([0, 'bad', 65]);
    expect(at(10)).toEqual([100, 'good', undefined]);
  });

  it('is none, with the reason, when nothing has a value', () => {
    expect(score(THREE, 'account: Acme')).toMatchObject({
      score: null,
      exact: null,
      tier: null,
      next: null,
      coverage: 0,
      provisional: false,
      reason: 'no metric or component of the model has a value',
    });
  });

  it('is provisional below the minimum coverage only', () => {
    expect(score(THREE, 'scores: { a: { score: 8 } }').provisional).toBe(false); // 50 % is not below 50 %
    expect(score(THREE, 'scores: { b: { score: 8 }, c: { score: 8 } }').provisional).toBe(false);
    expect(score(THREE, 'scores: { b: { score: 8 } }').provisional).toBe(true);
  });

  it('has a shape of its own without a model', () => {
    expect(noScore('the model has errors', AS_OF, 'ours')).toMatchObject({ model: 'ours', score: null, reason: 'the model has errors', components: [] });
  });
});

describe('entered against computed (H2)', () => {
  const text = (prefer: string): string => `
name: m
scale: 10
${prefer}
components:
  - id: usage
    weight: 1
    metrics:
      - { id: x, from: scores.product_usage.dau_mau_ratio, weight: 0.5, points: [[0, 0], [1, 10]] }
      - { id: y, from: scores.product_usage.trend, weight: 0.5, values: { up: 10, flat: 5, down: 0 } }
${TIERS}`;
  const both = 'scores: { usage: { score: 9 }, product_usage: { dau_mau_ratio: 0.4 } }';

  it('counts the computed score where a metric is present, and shows both', () => {
    expect(component(score(model(text('')), both), 'usage')).toMatchObject({ score: 40, computed: 40, entered: 90, counts: 'computed', coverage: 0.5 });
  });

  it('counts the entered score where no metric is present', () => {
    expect(component(score(model(text('')), 'scores: { usage: { score: 9 } }'), 'usage')).toMatchObject({ score: 90, computed: null, entered: 90, counts: 'entered', coverage: 1 });
  });

  it('counts the entered score first where the model says so', () => {
    const health = score(model(text('prefer: entered')), both);
    expect(component(health, 'usage')).toMatchObject({ score: 90, computed: 40, counts: 'entered', coverage: 1, won: 90, lost: 10 });
    expect(metric(health, 'usage.x')).toMatchObject({ points: 40, effectiveWeight: 0, won: 0, lost: 0 });
  });

  it('does not count an entered score outside the scale', () => {
    const found = component(score(model(text('')), 'scores: { usage: { score: 72 } }'), 'usage');
    expect(found).toMatchObject({ score: null, entered: null, notes: ["The entered score 72 is outside the model's scale of 0-10 and does not count."] });
  });
});

describe('missing values (H4)', () => {
  const text = (missing: string): string => `
name: m
scale: 10
components:
  - id: group
    weight: 0.6
    components:
      - id: one
        weight: 0.5
        metrics:
          - { id: x, from: scores.support.csat, weight: 0.75, points: [[0, 0], [5, 10]]${missing} }
          - { id: y, from: scores.support.escalations, weight: 0.25, points: [[0, 10], [10, 0]] }
      - { id: two, weight: 0.5, metrics: [{ id: z, from: scores.relationship.nps, points: [[0, 0], [10, 10]] }] }
  - { id: other, weight: 0.4, metrics: [{ id: w, from: scores.support.self_service_rate, points: [[0, 0], [1, 10]] }] }
${TIERS}`;

  it('spreads a weight inside its component first', () => {
    const health = score(model(text('')), 'scores: { support: { escalations: 2, self_service_rate: 0.5 }, relationship: { nps: 6 } }');
    expect(metric(health, 'one.y')).toMatchObject({ points: 80, weight: 0.075, effectiveWeight: 0.3 });
    expect(health.exact).toBeCloseTo(0.6 * (0.5 * 80 + 0.5 * 60) + 0.4 * 50, 9); // 62
    expect(health.coverage).toBeCloseTo(0.6 * (0.5 * 0.25 + 0.5) + 0.4, 9);
  });

  it('then inside its group', () => {
    const health = score(model(text('')), 'scores: { support: { self_service_rate: 0.5 }, relationship: { nps: 6 } }');
    expect(component(health, 'two').effectiveWeight).toBeCloseTo(0.6, 9);
    expect(health.exact).toBeCloseTo(0.6 * 60 + 0.4 * 50, 9); // 56
    expect(health.coverage).toBeCloseTo(0.6 * 0.5 + 0.4, 9);
  });

  it('and at last over the other groups', () => {
    const health = score(model(text('')), 'scores: { support: { self_service_rate: 0.5 } }');
    expect(component(health, 'other').effectiveWeight).toBe(1);
    expect([health.exact, health.coverage]).toEqual([50, 0.4]);
  });

  it('counts 50 or 0 where the metric says neutral or zero, and still lacks coverage', () => {
    const account = 'scores: { support: { escalations: 2, self_service_rate: 0.5 }, relationship: { nps: 6 } }';
    const neutral = score(model(text(', missing: neutral')), account);
    expect(metric(neutral, 'one.x')).toMatchObject({ status: 'missing', points: 50, note: 'scores.support.csat is missing; the model counts that as 50 of 100' });
    expect(neutral.exact).toBeCloseTo(0.6 * (0.5 * (0.75 * 50 + 0.25 * 80) + 0.5 * 60) + 20, 9);
    expect(score(model(text(', missing: zero')), account).exact).toBeCloseTo(0.6 * (0.5 * 20 + 0.5 * 60) + 20, 9);
    expect(neutral.coverage).toBeCloseTo(0.6 * (0.5 * 0.25 + 0.5) + 0.4, 9);
  });

  it('gives no score where the metric says block', () => {
    const health = score(model(text(', missing: block')), 'scores: { support: { escalations: 2 } }');
    expect(health).toMatchObject({ score: null, reason: 'the model needs One: X, but scores.support.csat is missing' });
    expect(score(model(text(', missing: block')), 'scores: { support: { escalations: 2 }, one: { score: 5 } }').score).toBeNull();
    expect(score(model(text(', missing: block')), 'scores: { support: { csat: 5 } }').score).toBe(100);
    expect(score(model(text(', missing: block')), 'overrides: [{ of: overall, score: 70 }]').score).toBe(70);
  });

  it('says why a value that is there is not scored', () => {
    const health = score(model(text('')), 'scores: { relationship: { nps: [9] }, support: { csat: good, escalations: 1 } }');
    expect(metric(health, 'two.z')).toMatchObject({ status: 'missing', value: [9], note: 'its value is neither a number nor a word' });
    expect(metric(health, 'one.x')).toMatchObject({ status: 'missing', value: 'good', note: 'the model gives no points for "good"' });
  });
});
