import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthModel } from '../../../src/core/health/healthModel';
import type { ComponentScore, HealthScore } from '../../../src/core/health/healthScore';
import { PRESET_IDS } from '../../../src/core/model/presets';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import type { JsonObject, JsonValue } from '../../../src/core/yaml/sourceTree';
import { account } from './arbitraryAccount';
import { AS_OF, allComponents, data, model, preset } from './support';

const PRESETS = PRESET_IDS.map((id) => [id, preset(id)] as const);

function scored(healthModel: HealthModel, body: JsonObject): HealthScore {
  return scoreAccount(healthModel, body, { asOf: AS_OF, peerMedian: () => 0.5 });
}

/** Metrics, and components that count as one. */
function leaves(components: readonly ComponentScore[]): readonly { readonly won: number; readonly lost: number }[] {
  return components.flatMap((each) => {
    if (each.counts !== 'computed') return [each];
    return each.components.length > 0 ? leaves(each.components) : each.metrics;
  });
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(PRESETS)('any account under %s', (_id, healthModel) => {
  it('has a score of 0-100 or none, and never a number that is none', () => {
    fc.assert(
      fc.property(account, (body) => {
        const health = scored(healthModel, body);
        expect(numbersIn(health).every(Number.isFinite)).toBe(true);
        if (health.score === null) expect(health.coverage).toBe(0);
        else expect(health.score >= 0 && health.score <= 100 && health.tier !== null).toBe(true);
      }),
    );
  });

  it('wins and loses 100 points in all, and wins its score', () => {
    fc.assert(
      fc.property(account, (body) => {
        const health = scored(healthModel, body);
        if (health.exact === null) return;
        const parts = leaves(health.components);
        expect(parts.reduce((sum, each) => sum + each.won + each.lost, 0)).toBeCloseTo(100, 6);
        expect(parts.reduce((sum, each) => sum + each.won, 0)).toBeCloseTo(health.exact, 6);
        expect(health.components.reduce((sum, each) => sum + each.effectiveWeight, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('lies between the worst and the best of what it is made of', () => {
    fc.assert(
      fc.property(account, (body) => {
        const health = scored(healthModel, body);
        const scores = health.components.map((each) => each.score).filter((each) => each !== null);
        if (health.exact === null) return;
        expect(health.exact).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(health.exact).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });

  it('scores the same whatever the order of its keys', () => {
    fc.assert(
      fc.property(account, (body) => {
        expect(scored(healthModel, reversed(body) as JsonObject)).toEqual(scored(healthModel, body));
      }),
    );
  });

  it('loses coverage, not points by force, when a section goes missing', () => {
    fc.assert(
      fc.property(account, fc.constantFrom(...healthModel.components.map((each) => each.id)), (body, gone) => {
        const rest = Object.fromEntries(Object.entries((body['scores'] ?? {}) as JsonObject).filter(([id]) => id !== gone));
        const before = scored(healthModel, body);
        const after = scored(healthModel, { ...body, scores: rest });
        expect(after.coverage).toBeLessThanOrEqual(before.coverage + 1e-9);
        for (const each of allComponents(after.components)) {
          if (each.id !== gone) expect(each.score).toBe(allComponents(before.components).find(({ id }) => id === each.id)!.score);
        }
      }),
    );
  });
});

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]));
}

describe('points', () => {
  it('never fall when the value rises, where they rise themselves', () => {
    const rising = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 6 }).chain((values) =>
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: values.length, maxLength: values.length }).map((points) => {
        points.sort((a, b) => a - b);
        return values.sort((a, b) => a - b).map((value, index) => [value, points[index]!] as const);
      }),
    );
    fc.assert(
      fc.property(rising, fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), (points, value, more) => {
        const healthModel = model(`{ name: m, scale: 10, components: [{ id: a, weight: 1, metrics: [{ id: x, from: arr, points: ${JSON.stringify(points)} }] }], tiers: [{ id: t, min: 0, color: red }] }`);
        const at = (arr: number): number => scored(healthModel, { arr }).exact!;
        expect(at(value + more)).toBeGreaterThanOrEqual(at(value) - 1e-9);
        for (const [x, y] of points) expect(at(x)).toBeCloseTo(y * 10, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('entered component scores', () => {
  it('give their weighted mean over the components with data, to the digit', () => {
    const healthModel = preset('csm');
    const entered = fc.record(Object.fromEntries(healthModel.components.map(({ id }) => [id, fc.nat({ max: 100 })])), { requiredKeys: [] });
    fc.assert(
      fc.property(entered, (given) => {
        const scores = Object.fromEntries(Object.entries(given).map(([id, score]) => [id, { score: score! }]));
        const health = scored(healthModel, { scores });
        // Weights in whole per cent, so that the sum and its rounding are exact.
        const parts = healthModel.components.filter(({ id }) => given[id] !== undefined).map(({ id, weight }) => ({ percent: Math.round(weight * 100), score: given[id]! }));
        const weights = parts.reduce((sum, { percent }) => sum + percent, 0);
        if (weights === 0) {
          expect(health.score).toBeNull();
          return;
        }
        const sum = parts.reduce((total, { percent, score }) => total + percent * score, 0);
        expect(health.score).toBe(Math.floor((2 * sum + weights) / (2 * weights)));
        expect(health.exact).toBeCloseTo(sum / weights, 9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the text of an account', () => {
  it('gives the same score with comments, other quotes and another layout', () => {
    const engine = preset('engine');
    const plain = data('scores: { product_usage: { dau_mau_ratio: 0.42, trend: up } }');
    const wordy = data('# a comment\nscores: # more\n  product_usage:\n\n    "trend": \'up\' # up\n    dau_mau_ratio: 4.2e-1\n');
    expect(scored(engine, wordy)).toEqual(scored(engine, plain));
  });
});
