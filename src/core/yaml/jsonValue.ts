import type { JsonObject, JsonValue } from './sourceTree';

/** Whether a value is a map of keys and values: no list, no null. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain data of ours as data of a file; what is undefined in it is not there. */
export function asJson(data: unknown): JsonValue {
  return JSON.parse(JSON.stringify(data)) as JsonValue;
}

/** Whether two values are the same data; keys may stand in any order. */
export function isSameData(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]));
}
