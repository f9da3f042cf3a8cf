import { missingField } from '../render/gap';
import type { GapHome } from '../render/gap';
import { present } from './known';

/** What a field of a schema holds: a value, a list, or fields of its own. */
export type SheetField = 'value' | { readonly item: SheetField } | { readonly fields: SheetFields };

export interface SheetFields {
  readonly [name: string]: SheetField;
}

/**
 * The sheet's data with every field that its schema knows: a gap where there is no value, so that a template can tell
 * a field that is empty from a name that is wrong (P19). Fields that the schema leaves open stay as they are.
 */
export function withKnownFields(data: object, fields: SheetFields, home?: GapHome): Readonly<Record<string, unknown>> {
  return filled(data as Readonly<Record<string, unknown>>, fields, [], home);
}

function filled(data: Readonly<Record<string, unknown>>, fields: SheetFields, path: readonly string[], home: GapHome | undefined): Record<string, unknown> {
  const result = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const [key, sketch] of Object.entries(fields)) {
    result[key] = valueOf(Object.hasOwn(data, key) ? data[key] : undefined, sketch, [...path, key], home);
  }
  return result;
}

function valueOf(value: unknown, sketch: SheetField, path: readonly string[], home: GapHome | undefined): unknown {
  const isMap = typeof sketch === 'object' && 'fields' in sketch;
  if (isMap && (value === undefined || value === null || typeof value === 'object')) {
    return filled((value ?? {}) as Readonly<Record<string, unknown>>, sketch.fields, path, home);
  }
  if (value === undefined || value === null) return missingField(path.join('.'), String(path.at(-1)).replaceAll('_', ' '), home);
  if (Array.isArray(value) && typeof sketch === 'object' && 'item' in sketch) {
    return present(value as unknown[]).map((item, index) => valueOf(item, sketch.item, [...path, String(index)], home));
  }
  return value;
}
