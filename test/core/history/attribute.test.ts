import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/core/history/attribute';
import type { LeafChange } from '../../../src/core/history/attribute';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import type { HealthScore, MetricScore } from '../../../src/core/health/healthScore';
import { AS_OF, allComponents, model, preset, score } from '../health/support';
import { anyAccount, anyDay, anyModel } from './support';

const sumOf = (parts: readonly LeafChange[]): number => parts.reduce((sum, { points }) => sum + points, 0);
const allMetrics = (health: HealthScore): readonly MetricScore[] => allComponents(health.components).flatMap(({ metrics }) => metrics);

describe('attribute', () => {
  it('gives the whole difference to the parts, whatever the model, the accounts and the days', () => {
    fc.assert(
      fc.property(anyModel, anyAccount, anyAccount, anyDay, anyDay, (healthModel, one, other, oneDay, otherDay) => {
        const before = scoreAccount(healthModel, one, { asOf: oneDay });
        const after = scoreAccount(healthModel, other, { asOf: otherDay });
        const parts = attribute(before, after);
        if (before.exact === null || after.exact === null) expect(parts).toEqual([]);
        else expect(Math.abs(sumOf(parts) - (after.exact - before.exact))).toBeLessThan(1e-9);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      }),
      { numRuns: 400 },
    );
  });

  it('counts points by their effective weight where nothing came or went', () => {
    fc.assert(
      fc.property(anyModel, fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 16, maxLength: 16 }), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (healthModel, values, missing) => {
        const [before, after] = [0, 8].map((from) => {
          const metrics = Object.fromEntries(values.slice(from, from + 8).flatMap((value, at) => (missing.includes(at) ? [] : [[`m${at}`, value]])));
          return scoreAccount(healthModel, { metrics }, { asOf: AS_OF });
        });
        const old = new Map(allMetrics(before!).map((each) => [each.id, each]));
        for (const { id, points } of attribute(before!, after!)) {
          const now = allMetrics(after!).find((each) => each.id === id)!;
          expect(points).toBeCloseTo(now.effectiveWeight * (now.points! - old.get(id)!.points!), 9);
        }
      }),
    );
  });

  it('says the opposite of the way back', () => {
    fc.assert(
      fc.property(anyModel, anyAccount, anyAccount, (healthModel, one, other) => {
        const [a, b] = [one, other].map((body) => scoreAccount(healthModel, body, { asOf: AS_OF }));
        const forth = new Map(attribute(a!, b!).map(({ key, points }) => [key, points]));
        const back = attribute(b!, a!);
        expect(back.length).toBe(forth.size);
        for (const { key, points } of back) expect(points).toBeCloseTo(-forth.get(key)!, 9);
      }),
    );
  });

  it('shares the effect of what came or went with what changed beside it', () => {
    const ours = model(`name: ours
scale: 10
components:
  - id: use
    label: Use
    weight: 1
    metrics:
      - { id: ratio, label: Ratio, from: scores.product_usage.dau_mau_ratio, weight: 0.5, points: [[0, 0], [1, 10]] }
      - { id: nps, label: NPS, from: scores.relationship.nps, weight: 0.5, points: [[0, 0], [10, 10]] }
tiers:
  - { id: ok, label: Fine, min: 0, color: green, action: watch }
`);
    const before = score(ours, 'scores: { product_usage: { dau_mau_ratio: 0.4 } }');
    const after = score(ours, 'scores: { product_usage: { dau_mau_ratio: 0.6 }, relationship: { nps: 10 } }');
    // 40 to 80. Ratio first: 40 to 60, then NPS to 80; NPS first: 40 to 70, then the ratio to 80. The means: 15 and 25.
    expect(attribute(before, after)).toEqual([
      { kind: 'metric', key: 'use/ratio', id: 'ratio', label: 'Ratio', component: 'Use', fields: [['scores', 'product_usage', 'dau_mau_ratio']], before: 0.4, after: 0.6, note: undefined, points: expect.closeTo(15, 9) as number },
      { kind: 'metric', key: 'use/nps', id: 'nps', label: 'NPS', component: 'Use', fields: [['scores', 'relationship', 'nps']], before: null, after: 10, note: undefined, points: expect.closeTo(25, 9) as number },
    ]);
  });

  it('takes a component as a whole where a person gave its score, before or after', () => {
    const engine = preset('engine');
    const before = score(engine, 'scores: { product_usage: { score: 8 }, financial: { score: 6 } }');
    const after = score(engine, 'scores: { product_usage: { dau_mau_ratio: 0.2, trend: down }, financial: { score: 6 } }');
    expect(attribute(before, after)).toMatchObject([{ kind: 'component', key: 'product_usage', before: 8, component: undefined, points: expect.closeTo(after.exact! - before.exact!, 9) as number }]);
  });

  it('leaves to the override what it hides of the measures', () => {
    const engine = preset('engine');
    const override = 'overrides: [{ of: overall, score: 70, reason: Pilot, expires: 2026-01-01 }]';
    const parts = attribute(score(engine, `scores: { financial: { score: 6 } }\n${override}`), score(engine, `scores: { financial: { score: 4 } }\n${override}`));
    expect(parts.map(({ kind, id, before, after, points }) => [kind, id, before, after, Math.round(points)])).toEqual([
      ['component', 'financial', 6, 4, -20],
      ['override', 'overall', 70, 70, 20],
    ]);
  });

  it('gives all to the override where there is no computed score beside it', () => {
    const engine = preset('engine');
    const parts = attribute(score(engine, 'overrides: [{ of: overall, score: 70, reason: Pilot }]'), score(engine, 'scores: { financial: { score: 4 } }'));
    expect(parts).toMatchObject([{ kind: 'override', before: 70, after: null, points: -30 }]);
  });

  it('finds nothing where nothing changed', () => {
    fc.assert(
      fc.property(anyModel, anyAccount, anyDay, (healthModel, body, day) => {
        expect(attribute(scoreAccount(healthModel, body, { asOf: day }), scoreAccount(healthModel, body, { asOf: day }))).toEqual([]);
      }),
    );
  });
});
