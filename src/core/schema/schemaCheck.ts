import type { Sheet } from '../model/sourceDocument';
import type { JsonObject } from '../yaml/sourceTree';
import { isSpliced } from '../yaml/spliceBlock';
import { toValue } from '../yaml/toValue';
import { checkBlocks } from './checkBlocks';
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

function check({ kind, body }: Sheet): SchemaCheck {
  const table = tables[kind];
  const faults: Fault[] = [];
  // Bulk work reads each text once: there, to keep what each block gave would only cost.
  if (isSpliced(body) && table.kind === 'shape') return { faults, value: checkBlocks(table, body, faults) };
  const value = toValue(body) as JsonObject;
  checkTable(table, value, [], faults);
  return { faults, value };
}
