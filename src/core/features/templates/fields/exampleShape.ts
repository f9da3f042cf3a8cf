import { isIndex, joinPath, unknownShape, valueShape } from './fieldShape';
import type { FieldShape } from './fieldShape';

/** The shape of a value that no schema describes, by what it is for the account on show. */
export function exampleField(path: string, value: unknown): FieldShape {
  return exampleShape(path, [value]);
}

/** The shape of values of the same place: those of one account, or the same field of all items of a list. Gaps say nothing. */
function exampleShape(path: string, values: readonly unknown[]): FieldShape {
  const given = values.filter((value) => value !== undefined && value !== null && !isMark(value));
  const [first] = given;
  if (first === undefined) return unknownShape(path);
  if (given.every((value) => typeof value !== 'object')) return { ...valueShape(path, first), isByExample: true };
  if (given.every((value) => Array.isArray(value))) return listShape(path, given as unknown[][]);
  return given.some((value) => Array.isArray(value) || typeof value !== 'object') ? unknownShape(path, first) : mapShape(path, given as Record<string, unknown>[]);
}

function listShape(path: string, lists: readonly (readonly unknown[])[]): FieldShape {
  const item = (name: string) => exampleShape(joinPath(path, name), lists.flat());
  return {
    ...{ ...unknownShape(path, lists[0]), kind: 'list', isOpen: false, isByExample: true },
    field: (name) => (isIndex(name) ? item(name) : name === 'length' ? valueShape(joinPath(path, name), lists[0]?.length) : undefined),
    item: () => item('0'),
  };
}

function mapShape(path: string, maps: readonly Readonly<Record<string, unknown>>[]): FieldShape {
  const names = [...new Set(maps.flatMap((map) => Object.keys(map)))];
  const valuesOf = (name: string) => maps.map((map) => (Object.hasOwn(map, name) ? map[name] : undefined));
  return {
    ...{ ...unknownShape(path, maps[0]), kind: 'map', names, isOpen: false, isByExample: true },
    field: (name) => (names.includes(name) ? exampleShape(joinPath(path, name), valuesOf(name)) : undefined),
    item: () => exampleShape(joinPath(path, names[0] ?? '0'), maps.flatMap((map) => Object.values(map))),
  };
}

/** Whether plain data stands for a field without a value, or for one that must not be read. */
export function isMark(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Object.hasOwn(value, 'missing_field') || Object.hasOwn(value, 'internal_field'));
}
