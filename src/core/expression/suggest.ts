import { distance } from 'fastest-levenshtein';
import type { FieldTypes } from './fieldType';

/** The shortest beginning of a name that is taken for the name. */
const SHORTEST_PREFIX = 3;

/**
 * The known name that was most likely meant: one at most a third of its letters away, else the only one that begins with it.
 * Undefined when there is none.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  return closest(name, names) ?? onlyContinuation(name, names);
}

function onlyContinuation(name: string, known: readonly string[]): string | undefined {
  const continued = name.length < SHORTEST_PREFIX ? [] : known.filter((each) => each.toLowerCase().startsWith(name.toLowerCase()));
  return continued.length === 1 ? continued[0] : undefined;
}

function closest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < bestDistance && apart <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best;
}

/**
 * The field that was most likely meant by a key unknown at its place: a near name there, else the full path of a field that
 * has exactly this name elsewhere (`csat` → `scores.support.csat`). As it should be written from `parent` on.
 */
export function nearestField(key: string, fields: FieldTypes, root: FieldTypes, parent: readonly string[]): string | undefined {
  const near = nearestName(key, fields.keys());
  if (near !== undefined) return [...parent, near].join('.');
  return pathOfField(key, root, [])?.join('.');
}

function pathOfField(key: string, fields: FieldTypes, path: readonly string[]): readonly string[] | undefined {
  if (fields.has(key)) return [...path, key];
  for (const [name, type] of fields) {
    const inner = type.kind === 'map' && type.fields ? pathOfField(key, type.fields, [...path, name]) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
