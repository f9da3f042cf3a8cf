import type { JsonObject } from '../yaml/sourceTree';
import { asList, asMap, asNumber } from './modelReader';
import { parseRange } from './numberRange';

/**
 * The numbers at which the score of a rule bends or jumps; between two of them it is a straight line. Empty for rules of words. Of a
 * rule with faults, those that can be read.
 */
export function marksOf(way: 'points' | 'steps' | 'values', data: JsonObject): readonly number[] {
  const marks = {
    points: () => (asList(data['points']) ?? []).map((point) => asNumber(asList(point)?.[0])),
    steps: () => (asList(data['steps']) ?? []).flatMap((step) => endsOf(String(asList(step)?.[0]))),
    values: () => Object.keys(asMap(data['values']) ?? {}).map(Number),
  }[way]();
  return marks.filter((mark) => mark !== undefined && Number.isFinite(mark)) as number[];
}

function endsOf(condition: string): (number | undefined)[] {
  const range = parseRange(condition);
  return [range?.low, range?.high];
}
