import type { JsonObject, JsonValue } from './sourceTree';

/** Whether a value is a map of keys and values: no list, no null. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
