/** What is known of a field before any account is read; `any` where nothing is. */
export type FieldType =
  | { readonly kind: 'number' | 'boolean' | 'date' | 'any' }
  /** `choices`: the only texts that the field may hold. */
  | { readonly kind: 'text'; readonly choices?: readonly string[] }
  | { readonly kind: 'list'; readonly item: FieldType }
  /** `fields` undefined: keys are free. */
  | { readonly kind: 'map'; readonly fields?: FieldTypes };

export type FieldTypes = ReadonlyMap<string, FieldType>;

export const ANY: FieldType = { kind: 'any' };
export const NUMBER: FieldType = { kind: 'number' };
export const BOOLEAN: FieldType = { kind: 'boolean' };
export const DATE: FieldType = { kind: 'date' };
export const TEXT: FieldType = { kind: 'text' };

/** The type as a person calls it, with its article. */
export function typeName(type: FieldType): string {
  const names = { number: 'a number', boolean: 'true or false', date: 'a date', text: 'a text', list: 'a list', map: 'a group of fields', any: 'any value' };
  return names[type.kind];
}

/** Whether a value of one type may stand where the other is wanted: a date is a text, but not every text is a date. */
export function fits(type: FieldType, wanted: FieldType): boolean {
  return type.kind === 'any' || wanted.kind === 'any' || type.kind === wanted.kind || (type.kind === 'date' && wanted.kind === 'text');
}
