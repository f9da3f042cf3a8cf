import { dataAt } from '../health/dataPath';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { spanOf } from '../model/sheetSpan';
import { isSameData } from '../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import type { LeafChange } from './attribute';

/**
 * The field by which a measure changed from one state of the account to the next: the first one that differs; where days made the
 * difference, the first one that is there. Undefined where the measure comes from no field.
 */
export function changedField({ id, fields }: LeafChange, before: JsonObject, after: JsonObject): YamlPath | undefined {
  const field = fields.find((path) => !isSameData(dataAt(before, path), dataAt(after, path))) ?? fields.find((path) => dataAt(after, path) !== undefined) ?? fields[0];
  return field?.[0] === 'overrides' ? overridePath(id, before, after) : field;
}

/** The item of the override that counts for it, the last one written; of the list where none is left. */
function overridePath(id: string, before: JsonObject, after: JsonObject): YamlPath {
  const at = itemOf(id, after['overrides']);
  if (at >= 0) return ['overrides', at];
  return itemOf(id, before['overrides']) >= 0 ? ['overrides', itemOf(id, before['overrides'])] : ['overrides'];
}

function itemOf(id: string, overrides: JsonValue | undefined): number {
  if (!Array.isArray(overrides)) return -1;
  return overrides.map((item) => (typeof item === 'object' && item !== null && !Array.isArray(item) ? item['of'] : undefined)).lastIndexOf(id);
}

/** The line of a field, 1-based; that of the nearest parent where it is not there. */
export function lineOf(document: SourceDocument, sheet: Sheet, path: YamlPath): number {
  return document.lines.positionAt(spanOf(document, sheet, path, 'key').start).line + 1;
}
