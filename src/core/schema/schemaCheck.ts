import type { Sheet } from '../model/sourceDocument';
import type { JsonObject } from '../yaml/sourceTree';
import { toValue } from '../yaml/toValue';
import { checkTable } from './checkTable';
import type { Fault } from './fault';
import { tables } from './generated/tables';

/** What the schema alone says of a sheet, not yet in words. */
export interface SchemaCheck {
  readonly faults: readonly Fault[];
  /** The body as plain data with everything invalid left out. Not to be changed. */
  readonly value: JsonObject;
}

const checked = new WeakMap<Sheet, SchemaCheck>();

/** Sheets never change, so each is checked once, however many features ask. */
export function schemaCheck(sheet: Sheet): SchemaCheck {
  const known = checked.get(sheet);
  if (known !== undefined) return known;
  const value = toValue(sheet.body) as JsonObject;
  const faults: Fault[] = [];
  checkTable(tables[sheet.kind], value, [], faults);
  const result = { faults, value };
  checked.set(sheet, result);
  return result;
}

/** The valid part of a sheet, where nobody asks what is wrong with the rest: bulk work, scores. */
export function sheetValue(sheet: Sheet): JsonObject {
  return schemaCheck(sheet).value;
}
