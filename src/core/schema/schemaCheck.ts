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

/**
 * Sheets never change, so each is checked once and keeps the result itself. In a WeakMap the sheets of a bulk run would outlive
 * every quick collection, and the collector took a fifth of the run.
 */
const CHECK = Symbol('schema check');
type CheckedSheet = Sheet & { [CHECK]?: SchemaCheck };

/** What the schema says of a sheet, however many features ask. */
export function schemaCheck(sheet: CheckedSheet): SchemaCheck {
  return (sheet[CHECK] ??= check(sheet));
}

/** The valid part of a sheet, where nobody asks what is wrong with the rest: bulk work, scores. */
export function sheetValue(sheet: Sheet): JsonObject {
  return schemaCheck(sheet).value;
}

function check(sheet: Sheet): SchemaCheck {
  const value = toValue(sheet.body) as JsonObject;
  const faults: Fault[] = [];
  checkTable(tables[sheet.kind], value, [], faults);
  return { faults, value };
}
