import type { SheetKind } from '../model/sourceDocument';
import { schemaAt } from '../schema/schemaNode';
import { isJsonObject, isSameData } from '../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { changed, titleOf } from './fieldItems';
import type { LineOf } from './fieldItems';
import type { DiffItem } from './portfolioDiff';

/** The fields of a map, such as the settings, that are not what they were, under their titles: `Segments: enterprise: ARR from`. @param kind whose schema tells the titles */
export function leafItems(kind: SheetKind, before: JsonObject, after: JsonObject, lineOf: LineOf): DiffItem[] {
  return changedLeaves(before, after, []).map(({ path, old, now }) => ({ ...changed(old, now), label: labelOf(kind, path), line: now === undefined ? null : (lineOf(path) ?? null) }));
}

interface ChangedLeaf {
  readonly path: YamlPath;
  readonly old: JsonValue | undefined;
  readonly now: JsonValue | undefined;
}

/** Maps are gone into, also where one side has none; lists are one value. */
function changedLeaves(before: JsonValue | undefined, after: JsonValue | undefined, path: YamlPath): ChangedLeaf[] {
  if (isSameData(before, after)) return [];
  if (!isMapOrNone(before) || !isMapOrNone(after)) return [{ path, old: before, now: after }];
  const keys = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return keys.flatMap((key) => changedLeaves(before?.[key], after?.[key], [...path, key]));
}

function isMapOrNone(value: JsonValue | undefined): value is JsonObject | undefined {
  return value === undefined || isJsonObject(value);
}

/** Keys of the team's own, such as a person's id, stand for themselves. */
function labelOf(kind: SheetKind, path: YamlPath): string {
  const words = path.map((key, at) => {
    const parent = path.slice(0, at);
    return schemaAt(kind, parent)?.keys.includes(String(key)) === true ? titleOf(kind, [...parent, key]) : String(key);
  });
  return words.join(': ');
}
