import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';

/** Steps from a sheet's body to fields that are alike; `*` stands for each item of a list, or each key of a map. */
export type FieldPattern = readonly string[];

/** Patterns as they read best: `touchpoints.*.by`. */
export function fieldPatterns(...texts: readonly string[]): readonly FieldPattern[] {
  return texts.map((text) => text.split('.'));
}

/**
 * Shows every value that the pattern leads to. The path is made only for those who ask: lists of thousands of items are looked
 * through at each keystroke.
 * @param data A sheet's valid values; any part of them may be missing.
 */
export function forEachAt(data: unknown, pattern: FieldPattern, see: (value: JsonValue, path: () => YamlPath) => void): void {
  const [first] = pattern;
  // Most sheets have few of the fields that are looked for.
  const held = first === undefined || first === '*' ? undefined : ((data as JsonObject | undefined)?.[first] ?? null);
  if (held === null) return;
  if (Array.isArray(held) && pattern[1] === '*' && pattern.length <= 3) return forEachItem(first!, held, pattern[2], see);
  const steps: (string | number)[] = [];
  const path = () => [...steps];
  const walk = (value: JsonValue | undefined, depth: number): void => {
    if (value === undefined || value === null) return;
    const step = pattern[depth];
    if (step === undefined) return see(value, path);
    if (typeof value !== 'object') return;
    if (Array.isArray(value)) {
      if (step !== '*') return;
      for (let index = 0; index < value.length; index++) inner(value[index], index, depth);
    } else if (step === '*') {
      for (const key of Object.keys(value)) inner(value[key], key, depth);
    } else {
      inner(value[step], step, depth);
    }
  };
  const inner = (value: JsonValue | undefined, step: string | number, depth: number): void => {
    steps.push(step);
    walk(value, depth + 1);
    steps.pop();
  };
  walk(data as JsonValue | undefined, 0);
}

/** The same for the items of a list below the body, or one field of each: the lists that can be long. */
function forEachItem(key: string, list: readonly JsonValue[], field: string | undefined, see: (value: JsonValue, path: () => YamlPath) => void): void {
  let index = 0;
  const path = () => (field === undefined ? [key, index] : [key, index, field]);
  for (; index < list.length; index++) {
    const item = list[index]!;
    const value = field === undefined ? item : isJsonObject(item) ? item[field] : undefined;
    if (value !== undefined && value !== null) see(value, path);
  }
}
