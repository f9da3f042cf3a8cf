import fc from 'fast-check';
import type { SheetKind } from '../../../src/core/model/sourceDocument';
import type { SchemaText } from '../../../src/core/schema/schemaNode';
import type { JsonValue } from '../../../src/core/yaml/sourceTree';
import { rawSchema } from './ajv';

const common = rawSchema('common') as SchemaText;
const DEPTH = 6;

/** Values that are right in few places. */
const strange = fc.constantFrom<JsonValue>(null, '', 'x y', 'no', '42%', '2026-02-30', '31/12/2025', '3.10', -1, 1.5, 42, 1e6, true, false, [], {}, { toString: 1 });
const strangeKey = fc.constantFrom('__proto__', 'constructor', 'toString', 'tier', 'acount', 'shoe size', '');

/**
 * Data of a kind of sheet: any of its keys with values from the schemas' examples; where `faults` is above 0, that share of
 * values (in percent) is strange, and some keys are unknown.
 */
export function arbitrarySheet(kind: SheetKind, faults: number): fc.Arbitrary<JsonValue> {
  return valueOf(rawSchema(kind), rawSchema(kind), faults, DEPTH, 0);
}

function valueOf(node: SchemaText, home: SchemaText, faults: number, depth: number, share = faults): fc.Arbitrary<JsonValue> {
  const right = rightValue(node, home, faults, depth);
  return share === 0 ? right : fc.oneof({ weight: 100 - share, arbitrary: right }, { weight: share, arbitrary: strange });
}

function rightValue(node: SchemaText, home: SchemaText, faults: number, depth: number): fc.Arbitrary<JsonValue> {
  if (node.$ref !== undefined) {
    const owner = node.$ref.startsWith('#') ? home : common;
    const target = owner.$defs![node.$ref.slice(node.$ref.lastIndexOf('/') + 1)]!;
    const isLeaf = target.type !== 'object' && target.type !== 'array';
    return isLeaf || depth === 0 ? examplesOf(node, isLeaf ? target : undefined) : rightValue(target, owner, faults, depth - 1);
  }
  if (node.type === 'object' && node.properties !== undefined && depth > 0) return mapOf(node, home, faults, depth);
  if (node.type === 'array' && node.items !== undefined && depth > 0) return fc.array(valueOf(node.items, home, faults, depth), { minLength: 1, maxLength: 3 });
  return examplesOf(node, node);
}

function examplesOf(node: SchemaText, leaf: SchemaText | undefined): fc.Arbitrary<JsonValue> {
  return fc.constantFrom(...(leaf?.enum ?? []), ...(node.examples ?? []), ...(leaf?.examples ?? [])).map((value) => structuredClone(value));
}

function mapOf({ properties = {}, required = [] }: SchemaText, home: SchemaText, faults: number, depth: number): fc.Arbitrary<JsonValue> {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, fc.option(valueOf(part, home, faults, depth), { nil: undefined, freq: required.includes(key) && faults === 0 ? 1e9 : 2 })]));
  const extra = faults === 0 ? fc.constant(undefined) : fc.option(fc.tuple(strangeKey, strange), { nil: undefined, freq: 10 });
  return fc.tuple(fc.record(fields), extra).map(([map, pair]) => {
    const entries = Object.entries(map).filter(([, value]) => value !== undefined) as [string, JsonValue][];
    return Object.fromEntries(pair === undefined ? entries : [...entries, pair]);
  });
}
