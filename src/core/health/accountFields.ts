import { ANY, BOOLEAN, DATE, NUMBER, TEXT } from '../expression/fieldType';
import type { FieldType, FieldTypes } from '../expression/fieldType';
import { choicesOf, fieldsOf, itemOf } from '../schema/fieldSketch';
import type { FieldSketch, FieldSketches } from '../schema/fieldSketch';
import { ACCOUNT_FIELDS } from '../schema/generated/sheetFields';

const PLAIN: Readonly<Record<string, FieldType>> = { n: NUMBER, t: TEXT, b: BOOLEAN, d: DATE };

let known: FieldTypes | undefined;

/** The fields that the account schema knows, for checking what models refer to. */
export function accountFields(): FieldTypes {
  known ??= typesOf(ACCOUNT_FIELDS);
  return known;
}

/** The account's fields, with the metrics of the team's own under `metrics`, which its model declares. */
export function fieldsWithMetrics(declared: ReadonlyMap<string, { readonly type: FieldType }>): FieldTypes {
  const metrics = new Map([...declared].map(([id, metric]) => [id, metric.type]));
  return new Map([...accountFields(), ['metrics', { kind: 'map', fields: metrics }]]);
}

function typesOf(sketches: FieldSketches): FieldTypes {
  return new Map(Object.entries(sketches).map(([name, sketch]) => [name, typeOf(sketch)]));
}

function typeOf(sketch: FieldSketch): FieldType {
  if (typeof sketch === 'string') return PLAIN[sketch] ?? ANY;
  const choices = choicesOf(sketch);
  if (choices !== undefined) return { kind: 'text', choices };
  const item = itemOf(sketch);
  return item === undefined ? { kind: 'map', fields: typesOf(fieldsOf(sketch) ?? {}) } : { kind: 'list', item: typeOf(item) };
}
