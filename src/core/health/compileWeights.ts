import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { asNumber, lackOf } from './modelReader';
import type { ModelReader } from './modelReader';

/** How far a sum of written weights may be off 1: less than any digit a person writes. */
const WEIGHT_TOLERANCE = 1e-6;

/**
 * Weights of siblings, as shares of their parent. None written: equal shares. Some written, one outside 0-1, or a sum other
 * than 1 (H4) is reported, with the sum.
 */
export function compileWeights(siblings: readonly JsonObject[], path: YamlPath, reader: ModelReader): readonly number[] {
  const written = siblings.map((sibling) => sibling['weight']);
  if (written.every((weight) => weight === undefined)) return siblings.map(() => 1 / siblings.length);
  const weights = written.map((weight, index) => readWeight(weight, siblings[index]!, [...path, index], reader));
  const known = weights.filter((weight) => weight !== undefined);
  const sum = known.reduce((total, weight) => total + weight, 0);
  if (known.length === weights.length && Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
    const parts = known.map(shortNumber).join(' + ');
    reader.report('model/weights', path, `The weights add up to ${shortNumber(sum)} (${parts}), not to 1.`, { what: 'key' });
  }
  return weights.map((weight) => weight ?? 0);
}

function readWeight(weight: JsonValue | undefined, sibling: JsonObject, path: YamlPath, reader: ModelReader): number | undefined {
  const number = asNumber(weight);
  if (number === undefined) {
    const at = lackOf(['weight'], sibling, path);
    reader.report('model/weights', at.path, 'This one has no weight, but others beside it have. Give every one a weight, or none.', { what: at.what });
  } else if (number < 0 || number > 1) {
    reader.report('model/weights', [...path, 'weight'], `The weight ${number} is not a share between 0 and 1.`);
    return undefined;
  }
  return number;
}

/** Without the noise of sums of doubles: 0.9999999999999999 is 1. */
function shortNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
