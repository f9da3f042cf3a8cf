import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';

/** The value at a path of plain data; undefined where there is none. */
export function dataAt(data: JsonObject, path: YamlPath): JsonValue | undefined {
  let at: JsonValue | undefined = data;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    if (Array.isArray(at)) at = typeof key === 'number' ? at[key] : undefined;
    else at = Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}
