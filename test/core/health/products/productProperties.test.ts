import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthModel } from '../../../../src/core/health/healthModel';
import type { HealthScore } from '../../../../src/core/health/healthScore';
import { scoreAccount } from '../../../../src/core/health/scoreAccount';
import { PRESET_IDS } from '../../../../src/core/model/presets';
import { isJsonObject } from '../../../../src/core/yaml/jsonValue';
import type { JsonObject, JsonValue } from '../../../../src/core/yaml/sourceTree';
import { account, scores } from '../arbitraryAccount';
import { AS_OF, allComponents, preset } from '../support';
import { allMetrics, leaves, sumOf } from './support';

const MODELS = PRESET_IDS.map((id) => [id, preset(id)] as const);
/** As the engine preset, where what was entered counts before what was computed: products then mix both. */
const ENTERED_FIRST: HealthModel = { ...preset('engine'), components: preset('engine').components.map((each) => ({ ...each, prefer: 'entered' })) };

const product = fc.record(
  { name: fc.constantFrom('Platform', 'Analytics', 'Connect'), arr: fc.constantFrom(0, 12000, 50000, 120000), seats_licensed: fc.nat({ max: 40 }), start: fc.constant('2025-09-01'), scores },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<JsonObject>;
const products = fc.array(product, { minLength: 1, maxLength: 4 });
const override = fc.constantFrom('overall', 'product_usage', 'financial', 'sentiment').map((of) => ({ of, score: 7, reason: 'Merger' }));
const overrides = fc.array(override, { maxLength: 2 });

function scored(model: HealthModel, body: JsonObject): HealthScore {
  return scoreAccount(model, body, { asOf: AS_OF, peerMedian: () => 0.5 });
}

function withProducts(body: JsonObject, list: readonly JsonValue[]): JsonObject {
  return { ...body, contract: { ...(isJsonObject(body['contract']) ? body['contract'] : {}), products: [...list] } };
}

describe.each([...MODELS, ['entered first', ENTERED_FIRST] as const])('products under %s', (_id, model) => {
  it('together win the score, lose the rest and weigh as much as the model', () => {
    fc.assert(
      fc.property(account, products, overrides, (body, list, given) => {
        const health = scored(model, { ...withProducts(body, list), overrides: given });
        if (health.computed === null) return;
        const { won, lost } = sumOf(leaves(health.components));
        expect(won).toBeCloseTo(health.computed, 8);
        expect(won + lost).toBeCloseTo(100, 8);
        expect(health.components.reduce((sum, each) => sum + each.effectiveWeight, 0)).toBeCloseTo(1, 9);
        expect(allMetrics(health).reduce((sum, each) => sum + each.weight, 0)).toBeCloseTo(1, 9);
        for (const each of allComponents(health.components)) {
          expect(each.won).toBeCloseTo((each.score ?? 0) * each.effectiveWeight, 8);
          if (each.counts === 'computed') expect(each.computed).toBeCloseTo(each.score!, 9);
          if (each.counts !== 'computed' || each.effectiveWeight === 0) continue;
          expect(sumOf([...each.metrics, ...each.components]).won).toBeCloseTo(each.won, 8);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('have the account’s score as the mean of theirs by share', () => {
    fc.assert(
      fc.property(account, products, (body, list) => {
        const health = scored(model, withProducts(body, list));
        if (health.products === undefined || health.exact === null) return;
        expect(health.products.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(health.products.reduce((sum, each) => sum + each.share * (each.health.exact ?? 0), 0)).toBeCloseTo(health.exact, 8);
        expect(health.products.reduce((sum, each) => sum + each.share * each.health.coverage, 0)).toBeCloseTo(health.coverage, 8);
      }),
    );
  });

  it('have metrics that can be told apart', () => {
    fc.assert(
      fc.property(account, products, (body, list) => {
        for (const { metrics } of allComponents(scored(model, withProducts(body, list)).components)) {
          const names = metrics.map(({ id, product: of }) => `${id}/${of ?? ''}`);
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });

  it('are the account, where there is one with all of the account’s scores', () => {
    fc.assert(
      fc.property(account, overrides, (body, given) => {
        const plain = scored(model, { ...body, overrides: given });
        const one = scored(model, { ...withProducts(body, [{ name: 'Platform', arr: 1, scores: body['scores'] ?? {} }]), overrides: given });
        expect({ score: one.score, tier: one.tier, provisional: one.provisional, override: one.override }).toEqual({ score: plain.score, tier: plain.tier, provisional: plain.provisional, override: plain.override });
        if (plain.exact === null) return;
        expect(one.exact).toBeCloseTo(plain.exact, 9);
        expect(one.coverage).toBeCloseTo(plain.coverage, 9);
        expect(one.components.map(({ id, score, counts, band }) => ({ id, score, counts, band }))).toEqual(plain.components.map(({ id, score, counts, band }) => ({ id, score, counts, band })));
      }),
    );
  });

  it('score the same in any order, and whatever the order of their keys', () => {
    fc.assert(
      fc.property(account, products, (body, list) => {
        const health = scored(model, withProducts(body, list));
        const turned = scored(model, withProducts(body, [...list].reverse().map(reversed)));
        expect(turned.score).toBe(health.score);
        if (health.exact !== null) expect(turned.exact).toBeCloseTo(health.exact, 9);
        expect(scored(model, withProducts(body, list.map(reversed)))).toEqual(health);
      }),
    );
  });

  it('change nothing when one is split in two with the same scores', () => {
    fc.assert(
      fc.property(account, products, (body, list) => {
        const health = scored(model, withProducts(body, list));
        const half = (each: JsonObject): JsonObject => (typeof each['arr'] === 'number' ? { ...each, arr: each['arr'] / 2 } : each);
        const paid = list.some((each) => typeof each['arr'] === 'number' && each['arr'] > 0 && health.products !== undefined);
        const [first, ...rest] = list;
        const split = scored(model, withProducts(body, [half(first!), half(first!), ...rest]));
        // Where all count alike for want of an ARR, one more of them does change the mean.
        if (!paid || health.notes?.some((note) => note.includes('count alike')) || split.exact === null) return;
        expect(split.exact).toBeCloseTo(health.exact!, 9);
        expect(split.coverage).toBeCloseTo(health.coverage, 9);
      }),
    );
  });
});

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)])) : value;
}
