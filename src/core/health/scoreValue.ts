import { formatNumber } from './formatNumber';
import type { JsonValue } from '../yaml/sourceTree';

/** A value that was scored, as people read it: `0.42`, `up`; a dash for none. */
export function scoreValue(value: JsonValue): string {
  if (value === null) return '–';
  if (typeof value === 'number') return formatNumber(value, 3);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
