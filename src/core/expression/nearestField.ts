import { nearestName } from '../text/nearestName';
import type { FieldTypes } from './fieldType';

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
