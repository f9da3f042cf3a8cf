import { isJsonObject } from '../yaml/jsonValue';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { FieldChange } from './fieldChange';

/**
 * What makes one body of a sheet into another, field by field: of maps the keys that differ, also of those that are new, so that each can be
 * written beside what stands there by then; of lists of one length the items, else the whole list.
 */
export function fieldDifferences(before: JsonValue, after: JsonValue, path: YamlPath = []): FieldChange[] {
  if (before === after) return [];
  if (isJsonObject(before) && isJsonObject(after)) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const kept = Object.keys(after).flatMap((key) => (Object.hasOwn(before, key) ? fieldDifferences(before[key]!, after[key]!, [...path, key]) : additions(after[key]!, [...path, key])));
    return [...gone.map((key) => ({ path: [...path, key], value: null })), ...kept];
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item, index) => fieldDifferences(item, after[index]!, [...path, index]));
  }
  return [{ path, value: after }];
}

function additions(value: JsonValue, path: YamlPath): FieldChange[] {
  const keys = isJsonObject(value) ? Object.entries(value) : [];
  return keys.length === 0 ? [{ path, value }] : keys.flatMap(([key, inner]) => additions(inner, [...path, key]));
}
