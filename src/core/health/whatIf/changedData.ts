import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import type { FieldChange } from '../../model/fieldChange';

/** The account's body with the changes in it, one after the other; the body given stays as it is. What is missing on the way to a field is made. */
export function changedData(data: JsonObject, changes: readonly FieldChange[]): JsonObject {
  return changes.reduce<JsonObject>((changed, { path, value }) => withValue(changed, path, value) as JsonObject, data);
}

function withValue(data: JsonValue | undefined, [step, ...rest]: YamlPath, value: JsonValue): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(data)) return withItem(data, Number(step), rest, value);
  const map = typeof data === 'object' && data !== null ? data : {};
  if (rest.length === 0 && value === null) return Object.fromEntries(Object.entries(map).filter(([key]) => key !== String(step)));
  return { ...map, [step]: withValue(map[step], rest, value) };
}

function withItem(list: readonly JsonValue[], index: number, rest: YamlPath, value: JsonValue): JsonValue[] {
  if (rest.length === 0 && value === null) return list.filter((_item, at) => at !== index);
  const changed = [...list];
  changed[Math.min(index, list.length)] = withValue(list[index], rest, value);
  return changed;
}
