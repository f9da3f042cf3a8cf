import { isJsonObject } from '../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';
import type { Example, Fault } from './fault';
import type { ValueCheck } from './valueChecks';

/** What a place of a sheet may hold. Generated from the schemas; see `generated/tables`. */
export type Table = LeafTable | ShapeTable | ListTable | TupleTable | AnyTable;

export interface LeafTable {
  readonly kind: 'leaf';
  /** What is expected, as a message says it; empty for a choice. */
  readonly expected: string;
  readonly check: ValueCheck;
  /** What people also write in other ways, which a fix can read. */
  readonly form: ValueForm | undefined;
}

export type ValueForm = 'date' | 'month' | 'month-day' | 'email' | 'ratio' | 'code';

export interface ShapeTable {
  readonly kind: 'shape';
  /** By key, without prototype: no name is inherited (P05). */
  readonly fields: Readonly<Record<string, Table>>;
  /** Keys that must be there, each with an example of its value or null. */
  readonly required: Readonly<Record<string, Example>>;
  /** What keys that are not in `fields` hold; undefined when there may be none. */
  readonly others: Table | undefined;
  readonly atLeast: number;
}

export interface ListTable {
  readonly kind: 'list';
  readonly items: Table;
  readonly atLeast: number;
}

export interface TupleTable {
  readonly kind: 'tuple';
  readonly parts: readonly Table[];
}

export interface AnyTable {
  readonly kind: 'anything';
}

export const anything: AnyTable = { kind: 'anything' };

export function leaf(expected: string, check: ValueCheck, form?: ValueForm): LeafTable {
  return { kind: 'leaf', expected, check, form };
}

export function shape(fields: ShapeTable['fields'], more: Partial<ShapeTable> = {}): ShapeTable {
  return { kind: 'shape', fields, required: {}, others: undefined, atLeast: 0, ...more };
}

export function list(items: Table, atLeast: number): ListTable {
  return { kind: 'list', items, atLeast };
}

export function tuple(parts: readonly Table[]): TupleTable {
  return { kind: 'tuple', parts };
}

export type CheckValue = (table: Table, value: JsonValue, path: (string | number)[], faults: Fault[]) => boolean;

/**
 * Checks a value against a table, adds what is wrong to `faults`, and takes it out of the value: keys that are unknown or
 * invalid are deleted, invalid items of lists too. An item that should be a map stays as an empty one, so that the
 * places of the others hold. False when the value itself is to be left out. The hot path: nothing but the check for what is valid.
 */
export function checkTable(table: Table, value: JsonValue, path: (string | number)[], faults: Fault[]): boolean {
  switch (table.kind) {
    case 'leaf':
      return checkLeaf(table, value, path, faults);
    case 'shape':
      return isJsonObject(value) ? checkShape(table, value, path, faults) : wrongKind(table, value, path, faults);
    case 'list':
      return Array.isArray(value) ? checkList(table, value, path, faults) : wrongKind(table, value, path, faults);
    case 'tuple':
      return Array.isArray(value) ? checkTuple(table, value, path, faults) : wrongKind(table, value, path, faults);
    case 'anything':
      return true;
  }
}

function checkLeaf(table: LeafTable, value: JsonValue, path: readonly (string | number)[], faults: Fault[]): boolean {
  const fault = table.check(value);
  if (fault === undefined) return true;
  if (value === null) return wrongKind(table, value, path, faults);
  faults.push({ path: [...path], keyword: fault.keyword, params: fault.params, value, table });
  return false;
}

/**
 * Checks a map as `checkTable` does.
 * @param checkChild Checks what the keys hold; another one may know of values that were checked before.
 */
export function checkShape(table: ShapeTable, map: JsonObject, path: (string | number)[], faults: Fault[], checkChild: CheckValue = checkTable): boolean {
  const { fields, required } = table;
  for (const key in required) {
    if (!Object.hasOwn(map, key) || map[key] === null) faults.push({ path: [...path], keyword: 'required', params: { key, example: required[key]! }, value: map, table });
  }
  let count = 0;
  for (const key of Object.keys(map)) {
    count++;
    if (map[key] === null && Object.hasOwn(required, key)) {
      delete map[key];
      continue;
    }
    const field = fields[key] ?? table.others;
    path.push(key);
    if (field === undefined) faults.push({ path: [...path], keyword: 'unknown', params: { known: Object.keys(fields) }, value: map[key]!, table });
    if (field === undefined || !checkChild(field, map[key]!, path, faults)) delete map[key];
    path.pop();
  }
  if (count < table.atLeast) faults.push({ path: [...path], keyword: 'atLeast', params: { limit: table.atLeast }, value: map, table });
  return true;
}

/** Checks a list as `checkTable` does; `checkChild` as in `checkShape`. */
export function checkList(table: ListTable, items: JsonValue[], path: (string | number)[], faults: Fault[], checkChild: CheckValue = checkTable): boolean {
  if (items.length < table.atLeast) faults.push({ path: [...path], keyword: 'atLeast', params: { limit: table.atLeast }, value: items, table });
  let dropped = false;
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    if (!checkChild(table.items, items[index]!, path, faults)) {
      dropped ||= table.items.kind !== 'shape';
      items[index] = table.items.kind === 'shape' ? (Object.create(null) as JsonObject) : DROPPED;
    }
    path.pop();
  }
  if (dropped) items.splice(0, items.length, ...items.filter((item) => item !== DROPPED));
  return true;
}

/** Stands for an item to be taken out; no item of a text is this very object. */
const DROPPED: JsonObject = {};

function checkTuple(table: TupleTable, items: JsonValue[], path: (string | number)[], faults: Fault[]): boolean {
  if (items.length !== table.parts.length) {
    faults.push({ path: [...path], keyword: 'parts', params: { limit: table.parts.length }, value: items, table });
    return false;
  }
  const before = faults.length;
  for (const [index, part] of table.parts.entries()) {
    path.push(index);
    checkTable(part, items[index]!, path, faults);
    path.pop();
  }
  return faults.length === before;
}

function wrongKind(table: Table, value: JsonValue, path: readonly (string | number)[], faults: Fault[]): false {
  faults.push({ path: [...path], keyword: value === null ? 'empty' : 'type', params: {}, value, table });
  return false;
}
