import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { model } from '../health/support';
import type { HealthModel } from '../../../src/core/health/healthModel';

const METRICS = 8;

interface Shape {
  readonly weights: readonly number[];
  readonly missing: readonly string[];
  readonly prefer: 'computed' | 'entered';
  readonly maxDifference: number | undefined;
}

/** Models of two plain components and a group of two, eight metrics in all, with any weights and any policy for what is missing. */
export const anyModel: fc.Arbitrary<HealthModel> = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 13, maxLength: 13 }),
    missing: fc.array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom('redistribute', 'neutral', 'zero') }, { weight: 1, arbitrary: fc.constant('block') }), { minLength: METRICS, maxLength: METRICS }),
    prefer: fc.constantFrom('computed' as const, 'entered' as const),
    maxDifference: fc.option(fc.integer({ min: 5, max: 40 }), { nil: undefined }),
  })
  .map((shape) => model(modelText(shape)));

const day = fc.constantFrom('2025-06-01', '2025-10-01', '2025-11-01', '2025-11-20', '2026-01-01');
const score = fc.integer({ min: 0, max: 10 });

/** Accounts of such a model, with any of their values missing, entered and overridden. */
export const anyAccount = fc.record(
  {
    metrics: fc.record(Object.fromEntries(Array.from({ length: METRICS }, (_each, at) => [`m${at}`, fc.record({ value: fc.integer({ min: -2, max: 12 }), as_of: day })])), { requiredKeys: [] }),
    scores: fc.record(Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, fc.record({ score })])), { requiredKeys: [] }),
    overrides: fc.array(fc.record({ of: fc.constantFrom('overall', 'a', 'b', 'c', 'group'), score, reason: fc.constant('Pilot'), expires: day }, { requiredKeys: ['of', 'score', 'reason'] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

export const anyDay = fc.constantFrom('2025-06-01', '2025-09-15', '2025-11-22', '2026-03-01');

function modelText({ weights, missing, prefer, maxDifference }: Shape): string {
  const share = (from: number, count: number, at: number): number => weights[from + at]! / weights.slice(from, from + count).reduce((sum, each) => sum + each, 0);
  const metric = (id: number, weight: number): string => `{ id: m${id}, from: metrics.m${id}, weight: ${weight}, missing: ${missing[id]}, points: [[0, 0], [10, 10]] }`;
  const metrics = (first: number, count: number): string => `[${Array.from({ length: count }, (_each, at) => metric(first + at, share(5 + first, count, at))).join(', ')}]`;
  const declared = Array.from({ length: METRICS }, (_each, at) => `  m${at}: { type: number, description: One of ours, stale_after_days: ${30 + at * 20} }`);
  return `name: any
scale: 10
minimum_coverage: 0.5
${maxDifference === undefined ? '' : `overrides: { max_difference: ${maxDifference} }`}
declare:
${declared.join('\n')}
components:
  - { id: a, label: A, weight: ${share(0, 3, 0)}, prefer: ${prefer}, metrics: ${metrics(0, 3)} }
  - { id: b, label: B, weight: ${share(0, 3, 1)}, prefer: ${prefer}, metrics: ${metrics(3, 2)} }
  - id: group
    label: Group
    weight: ${share(0, 3, 2)}
    components:
      - { id: c, label: C, weight: ${share(3, 2, 0)}, prefer: ${prefer}, metrics: ${metrics(5, 2)} }
      - { id: d, label: D, weight: ${share(3, 2, 1)}, prefer: ${prefer}, metrics: ${metrics(7, 1)} }
tiers:
  - { id: ok, label: Fine, min: 50, color: green, action: watch }
  - { id: low, label: Low, min: 0, color: red, action: save }
`;
}
