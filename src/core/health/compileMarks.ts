import type { JsonObject, JsonValue } from '../yaml/sourceTree';
import type { RuleMarks } from './healthModel';
import { asList, asMap, asNumber } from './modelReader';
import { parseRange } from './numberRange';

/** Where the score of a rule bends or jumps; of a rule with faults, as far as it can be read. */
export function marksOf(way: 'points' | 'steps' | 'values', data: JsonObject): RuleMarks {
  if (way === 'points') return { bends: firstsOf(data['points']).flatMap((value) => asNumber(value) ?? []), jumps: [] };
  const ends = way === 'steps' ? firstsOf(data['steps']).flatMap(endsOf) : Object.keys(asMap(data['values']) ?? {}).map(Number);
  return { bends: [], jumps: ends.filter(Number.isFinite) };
}

function firstsOf(pairs: JsonValue | undefined): (JsonValue | undefined)[] {
  return (asList(pairs) ?? []).map((pair) => asList(pair)?.[0]);
}

function endsOf(condition: JsonValue | undefined): number[] {
  const range = typeof condition === 'string' || typeof condition === 'number' ? parseRange(String(condition)) : undefined;
  return range === undefined ? [] : [range.low, range.high];
}
