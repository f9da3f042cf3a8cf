import type { JsonValue } from '../yaml/sourceTree';

/** A value as one that is printed: lists of plain values on one line, anything deeper as JSON. */
export function plainValue(value: JsonValue): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.map(String).join(', ') : JSON.stringify(value);
}
