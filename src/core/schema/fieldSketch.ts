/**
 * What a field of a schema holds, as `scripts/generate/sheetFields.mjs` writes it, short because every host loads it: a letter for a
 * number, text, boolean, date or anything; the choices of a text; a list's item under `[]`; or fields.
 */
export type FieldSketch = 'n' | 't' | 'b' | 'd' | '*' | readonly string[] | FieldSketches;

export interface FieldSketches {
  readonly [name: string]: FieldSketch;
}

/** The key under which a list's item stands. */
const LIST_ITEM = '[]';

/** The fields of a map; undefined for anything else. */
export function fieldsOf(sketch: FieldSketch): FieldSketches | undefined {
  return isMapOrList(sketch) && !Object.hasOwn(sketch, LIST_ITEM) ? sketch : undefined;
}

/** What each item of a list holds; undefined for anything else. */
export function itemOf(sketch: FieldSketch): FieldSketch | undefined {
  return isMapOrList(sketch) ? sketch[LIST_ITEM] : undefined;
}

/** The only texts that a field may hold, where it has such. */
export function choicesOf(sketch: FieldSketch): readonly string[] | undefined {
  return isChoices(sketch) ? sketch : undefined;
}

function isMapOrList(sketch: FieldSketch): sketch is FieldSketches {
  return typeof sketch === 'object' && !isChoices(sketch);
}

function isChoices(sketch: FieldSketch): sketch is readonly string[] {
  return Array.isArray(sketch);
}
