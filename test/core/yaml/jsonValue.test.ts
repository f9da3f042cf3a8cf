import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData } from '../../../src/core/yaml/jsonValue';
import type { JsonValue } from '../../../src/core/yaml/sourceTree';

const values = fc.jsonValue().map((value) => value as JsonValue);

function turnedRound(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, turnedRound(inner)]));
}

describe('being the same data', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(fc.property(values, (value) => isSameData(value, turnedRound(value))));
  });

  it('is what a comparison of the sorted texts says', () => {
    const sorted = (value: JsonValue): string =>
      JSON.stringify(value, (_key, inner: JsonValue) => (inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
    fc.assert(fc.property(values, values, (a, b) => isSameData(a, b) === (sorted(a) === sorted(b))));
    expect(isSameData({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });
});
