import { fixOf } from '../../model/sheetEdit';
import type { SheetEdit } from '../../model/sheetEdit';
import type { Fix } from '../../finding';
import { edits } from '../../yaml/editResult';
import type { YamlPath } from '../../yaml/sourceTree';

/** A name that nobody has, with all places of one sheet where it stands. */
export type StrayNames = Map<string, YamlPath[]>;

export function addStray(names: StrayNames, name: string, path: YamlPath): void {
  const paths = names.get(name);
  if (paths === undefined) names.set(name, [path]);
  else paths.push(path);
}

/** Places beyond the first, for a finding that stands at the first. */
export function otherPlaces(paths: readonly YamlPath[]): { readonly message: string; readonly path: YamlPath }[] {
  return paths.slice(1, 1 + MOST_PLACES).map((path) => ({ message: 'The same name', path }));
}

/** Enough to see that the name stands in many places. */
const MOST_PLACES = 20;

/**
 * The fix that writes another name wherever this one stands; none where one of the places cannot be written. Never done unasked: two names
 * that are nearly the same may well be two people.
 */
export function writeEverywhere(edit: SheetEdit, paths: readonly YamlPath[], name: string): readonly Fix[] {
  const results = paths.map((path) => edit.set(path, name));
  const all = results.flatMap((result) => (result.ok ? result.edits : []));
  return results.every(({ ok }) => ok) ? fixOf(`Change to ${name}`, edits(...all), false) : [];
}
