import { ANY, BOOLEAN, DATE, NUMBER, TEXT } from '../expression/fieldType';
import type { FieldType, FieldTypes } from '../expression/fieldType';
import { ACCOUNT_FIELDS } from './generated/accountFields';

/** How `scripts/generatePresets.mjs` writes the account schema's types: a name, the choices of a text, a list's item, or fields. */
export type FieldSketch = 'number' | 'boolean' | 'date' | 'text' | 'any' | { readonly choices: readonly string[] } | { readonly item: FieldSketch } | { readonly fields: FieldSketches };

export interface FieldSketches {
  readonly [name: string]: FieldSketch;
}

const PLAIN: Readonly<Record<Extract<FieldSketch, string>, FieldType>> = { number: NUMBER, boolean: BOOLEAN, date: DATE, text: TEXT, any: ANY };

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
  if ('choices' in sketch) return { kind: 'text', choices: sketch.choices };
  if ('item' in sketch) return { kind: 'list', item: typeOf(sketch.item) };
  return { kind: 'map', fields: typesOf(sketch.fields) };
}
