import { schemaAt } from '../schema/schemaNode';
import type { SheetKind } from '../model/sourceDocument';
import { isSameData } from '../yaml/jsonValue';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import { plainValue } from './plainValue';
import type { DiffItem } from './portfolioDiff';

/** The line of a field; undefined where it does not stand in the file. */
export type LineOf = (path: YamlPath) => number | undefined;

/** A field on both sides as one item under its title in the schema; none where it is the same. */
export function fieldItem(kind: SheetKind, path: YamlPath, before: JsonValue | undefined, after: JsonValue | undefined, lineOf: LineOf): DiffItem[] {
  if (isSameData(before, after)) return [];
  return [{ ...changed(before, after), label: titleOf(kind, path), line: after === undefined ? null : (lineOf(path) ?? null) }];
}

/** What happened to a value: it came, it went, or it is another one. */
export function changed(before: JsonValue | undefined, after: JsonValue | undefined): Pick<DiffItem, 'kind' | 'before' | 'after'> {
  return { kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed', before: plainValue(before ?? null), after: plainValue(after ?? null) };
}

/** What people call a field; its key where the schema knows no title for it. */
export function titleOf(kind: SheetKind, path: YamlPath): string {
  const title = schemaAt(kind, path)?.title ?? '';
  return title === '' ? String(path.at(-1)) : title;
}
