import { missingField } from '../render/gap';
import type { GapHome } from '../render/gap';
import { fieldsOf, itemOf } from '../schema/fieldSketch';
import type { FieldSketch, FieldSketches } from '../schema/fieldSketch';
import { present } from './known';

/**
 * The sheet's data with every field that its schema knows: a gap where there is no value, so that a template can tell
 * a field that is empty from a name that is wrong (P19). Fields that the schema leaves open stay as they are.
 */
export function withKnownFields(data: object, fields: FieldSketches, home?: GapHome): Readonly<Record<string, unknown>> {
  return filled(data as Readonly<Record<string, unknown>>, fields, [], home);
}

function filled(data: Readonly<Record<string, unknown>>, fields: FieldSketches, path: readonly string[], home: GapHome | undefined): Record<string, unknown> {
  const result = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const [key, sketch] of Object.entries(fields)) {
    result[key] = valueOf(Object.hasOwn(data, key) ? data[key] : undefined, sketch, [...path, key], home);
  }
  return result;
}

function valueOf(value: unknown, sketch: FieldSketch, path: readonly string[], home: GapHome | undefined): unknown {
  const fields = fieldsOf(sketch);
  if (fields !== undefined && (value === undefined || value === null || typeof value === 'object')) {
    return filled((value ?? {}) as Readonly<Record<string, unknown>>, fields, path, home);
  }
  if (value === undefined || value === null) return missingField(path.join('.'), String(path.at(-1)).replaceAll('_', ' '), home);
  const itemSketch = itemOf(sketch);
  if (Array.isArray(value) && itemSketch !== undefined) {
    return present(value as unknown[]).map((item, index) => valueOf(item, itemSketch, [...path, String(index)], home));
  }
  return value;
}
