import { ANY, BOOLEAN, DATE, NUMBER, TEXT } from '../expression/fieldType';
import type { FieldType, FieldTypes } from '../expression/fieldType';
import { ACCOUNT_FIELDS } from './generated/accountFields';

/**
 * How `scripts/generatePresets.mjs` writes the account schema's types, short because every host loads them: a letter for a number,
 * text, boolean, date or anything; the choices of a text; a list's item under `[]`; or fields.
 */
export type FieldSketch = 'n' | 't' | 'b' | 'd' | '*' | readonly string[] | FieldSketches;

export interface FieldSketches {
  readonly [name: string]: FieldSketch;
}

const LIST_ITEM = '[]';
const PLAIN: Readonly<Record<Extract<FieldSketch, string>, FieldType>> = { n: NUMBER, t: TEXT, b: BOOLEAN, d: DATE, '*': ANY };

let known: FieldTypes | undefined;

/** The fields that the account schema knows, for checking what models refer to. */
export function accountFields(): FieldTypes {
  known ??= typesOf(ACCOUNT_FIELDS);
  return known;
}

function typesOf(sketches: FieldSketches): FieldTypes {
  return new Map(Object.entries(sketches).map(([name, sketch]) => [name, typeOf(sketch)]));
}

function typeOf(sketch: FieldSketch): FieldType {
  if (typeof sketch === 'string') return PLAIN[sketch];
  if (isChoices(sketch)) return { kind: 'text', choices: sketch };
  const item = sketch[LIST_ITEM];
  return item === undefined ? { kind: 'map', fields: typesOf(sketch) } : { kind: 'list', item: typeOf(item) };
}

function isChoices(sketch: readonly string[] | FieldSketches): sketch is readonly string[] {
  return Array.isArray(sketch);
}
