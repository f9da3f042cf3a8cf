import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { RuleContext, ScoreValue } from './compileRule';
import { asList, asNumber } from './modelReader';
import type { ModelReader } from './modelReader';
import { onHundred } from './onHundred';

/**
 * Compiles `points: [[value, score], …]`: straight lines between the points, flat outside, so that a small change of the value
 * moves the score a little (H2).
 */
export function compilePoints(source: JsonValue | undefined, path: YamlPath, context: RuleContext, reader: ModelReader): ScoreValue | undefined {
  const pairs = (asList(source) ?? []).map((item) => asList(item)?.map(asNumber) ?? []);
  if (pairs.length < 2) {
    reader.report('model/points', path, `\`points\` needs at least two points, each as \`[value, score]\`; there ${pairs.length === 1 ? 'is one' : 'are none'}.`, { what: pairs.length === 0 ? 'key' : 'value' });
    return undefined;
  }
  const values: number[] = [];
  const scores: number[] = [];
  for (const [index, [value, score, ...rest]] of pairs.entries()) {
    const at = [...path, index];
    if (value === undefined || score === undefined || rest.length > 0) {
      reader.report('model/points', at, 'A point is two numbers, `[value, score]`.');
      return undefined;
    }
    const before = values.at(-1);
    if (before !== undefined && value <= before) {
      reader.report('model/points', at, `The points are not in order: ${value} comes after ${before}. Sort them by value; for a jump use \`steps\`.`);
      return undefined;
    }
    values.push(value);
    scores.push(onHundred(score, [...at, 1], context.scale, reader));
  }
  return (value) => (typeof value === 'number' ? interpolate(values, scores, value) : undefined);
}

function interpolate(values: readonly number[], scores: readonly number[], value: number): number {
  const right = values.findIndex((each) => value <= each);
  if (right === 0) return scores[0]!;
  if (right < 0) return scores.at(-1)!;
  const [x0, x1, y0, y1] = [values[right - 1]!, values[right]!, scores[right - 1]!, scores[right]!];
  return value === x1 ? y1 : y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
}
