import fc from 'fast-check';
import type { ErrorObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { SheetKind } from '../../../src/core/model/sourceDocument';
import { checkTable } from '../../../src/core/schema/checkTable';
import type { Fault } from '../../../src/core/schema/fault';
import { tables } from '../../../src/core/schema/generated/tables';
import type { JsonObject, JsonValue } from '../../../src/core/yaml/sourceTree';
import { KINDS, ajvFor } from './ajv';
import { arbitrarySheet } from './arbitrarySheet';

const { validate } = ajvFor();

/** The places that our tables and Ajv on the whole schema object to; conditions between keys are the health room's. */
function ours(kind: SheetKind, value: JsonValue): { places: string[]; faults: Fault[]; pruned: JsonValue } {
  const pruned = withoutPrototypes(value);
  const faults: Fault[] = [];
  checkTable(tables[kind], pruned, [], faults);
  return { places: unique(faults.map(({ path, params }) => pointer(params.key === undefined ? path : [...path, params.key]))), faults, pruned };
}

function theirs(kind: SheetKind, value: JsonValue): string[] {
  const check = validate(kind);
  check(value);
  return unique((check.errors ?? []).filter(isNoCondition).map(placeOf));
}

function isNoCondition({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== 'if' && !/\/(?:then|dependentSchemas)\//.test(schemaPath);
}

function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const key = keyword === 'required' ? missingProperty : additionalProperty;
  return key === undefined ? instancePath : instancePath + pointer([key]);
}

function pointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function unique(places: string[]): string[] {
  return [...new Set(places)].sort();
}

/** As `toValue` gives it: no key is inherited. */
function withoutPrototypes(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.create(null) as JsonObject;
  for (const [key, inner] of Object.entries(value)) copy[key] = withoutPrototypes(inner);
  return copy;
}

describe('checkTable on the generated tables', { timeout: 60_000 }, () => {
  it.each(KINDS)('finds nothing in a valid %s and leaves it as it is', (kind) => {
    fc.assert(
      fc.property(arbitrarySheet(kind, 0), (value) => {
        const { places, pruned } = ours(kind, value);
        expect(places).toEqual(theirs(kind, value));
        expect(places).toEqual([]);
        expect(pruned).toEqual(withoutPrototypes(value));
      }),
      { numRuns: 60 },
    );
  });

  it.each(KINDS)('objects to the same places of a %s as Ajv on the whole schema', (kind) => {
    fc.assert(
      fc.property(arbitrarySheet(kind, 15), (value) => {
        expect(ours(kind, value).places).toEqual(theirs(kind, value));
      }),
      { numRuns: 150 },
    );
  });

  it.each(KINDS)('leaves of a %s only what is valid, as far as it goes', (kind) => {
    fc.assert(
      fc.property(arbitrarySheet(kind, 15), (value) => {
        const again = ours(kind, ours(kind, value).pruned).faults.filter(({ keyword }) => keyword !== 'required' && keyword !== 'atLeast');
        expect(again).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
