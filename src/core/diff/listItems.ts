import type { SheetKind } from '../model/sourceDocument';
import { nameKey } from '../text/titleKey';
import { isJsonObject, isSameData } from '../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { titleOf } from './fieldItems';
import type { LineOf } from './fieldItems';
import { plainValue } from './plainValue';
import type { DiffItem } from './portfolioDiff';

/** How the items of a list are told apart, and what is said of one. */
export interface ListShape {
  readonly sheet: SheetKind;
  /** Where the list stands in the sheet. */
  readonly at: YamlPath;
  /** The key whose text people know an item by. */
  readonly name: string;
  /** A key that tells items apart better than their names, where it is there. */
  readonly id?: string;
  /** Keys that are told of an item that came or went, the first ones that are there. */
  readonly told: readonly string[];
  /** Keys of which nobody needs to hear. */
  readonly silent?: readonly string[];
}

interface Item {
  readonly at: number;
  readonly data: JsonObject;
}

/**
 * What became of the items of a list: those that came and those that went by their names, of the others a line for each field that is not as
 * it was. Their order says nothing.
 */
export function listItems(shape: ListShape, before: JsonValue | undefined, after: JsonValue | undefined, lineOf: LineOf): DiffItem[] {
  if (isSameData(before, after)) return [];
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const partners = pairItems(shape, old, now);
  const left = new Set(old);
  for (const partner of partners.values()) left.delete(partner);
  return [
    ...now.flatMap((item) => {
      const line = lineOf([...shape.at, item.at]) ?? null;
      const partner = partners.get(item);
      if (partner !== undefined) return changedFields(shape, partner, item, lineOf);
      return [{ kind: 'added' as const, label: nameOf(shape, item), before: null, after: wordsOf(shape, item), line }];
    }),
    ...[...left].map((item) => ({ kind: 'removed' as const, label: nameOf(shape, item), before: wordsOf(shape, item), after: null, line: null })),
  ];
}

function itemsOf(list: JsonValue | undefined): Item[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((data, at) => (isJsonObject(data) ? [{ at, data }] : []));
}

/** First by their ids, then by their names; the first one of equals. */
function pairItems({ id, name }: ListShape, before: readonly Item[], after: readonly Item[]): ReadonlyMap<Item, Item> {
  const partners = new Map<Item, Item>();
  const left = new Set(before);
  for (const key of [id, name]) {
    if (key === undefined) continue;
    const byKey = new Map<string, Item[]>();
    for (const item of left) {
      const text = keyOf(item, key);
      if (text !== undefined) byKey.set(text, [...(byKey.get(text) ?? []), item]);
    }
    for (const item of after) {
      const partner = partners.has(item) ? undefined : byKey.get(keyOf(item, key) ?? '\n')?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      left.delete(partner);
    }
  }
  return partners;
}

function keyOf({ data }: Item, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? nameKey(value) : undefined;
}

function changedFields(shape: ListShape, before: Item, after: Item, lineOf: LineOf): DiffItem[] {
  const keys = [...new Set([...Object.keys(after.data), ...Object.keys(before.data)])].filter((key) => shape.silent?.includes(key) !== true);
  return keys.flatMap((key): DiffItem[] => {
    const [old, now] = [before.data[key], after.data[key]];
    if (isSameData(old, now)) return [];
    const path = [...shape.at, after.at, key];
    const label = `${nameOf(shape, after)}: ${titleOf(shape.sheet, path)}`;
    return [{ kind: 'changed', label, before: plainValue(old ?? null), after: plainValue(now ?? null), line: lineOf(now === undefined ? path.slice(0, -1) : path) ?? null }];
  });
}

function nameOf({ name }: ListShape, { data }: Item): string {
  const text = data[name];
  return typeof text === 'string' ? text : '?';
}

/** The fields that tell most, on one line; null where it has none of them. */
function wordsOf({ told }: ListShape, { data }: Item): string | null {
  const words = told.map((key) => data[key]).filter((value) => typeof value === 'string' || typeof value === 'number');
  return words.length === 0 ? null : words.join(', ');
}
