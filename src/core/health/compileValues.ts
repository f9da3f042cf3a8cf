import type { FieldType } from '../expression/fieldType';
import { nearestName } from '../text/nearestName';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { RuleContext, ScoreValue } from './compileRule';
import { asMap, asNumber } from './modelReader';
import type { ModelReader } from './modelReader';
import { onHundred } from './onHundred';

/** Compiles `values: { up: 9, flat: 5, down: 1.5 }`; keys are texts, numbers, or `true` and `false`. */
export function compileValues(source: JsonValue | undefined, path: YamlPath, context: RuleContext, reader: ModelReader): ScoreValue | undefined {
  const entries = Object.entries(asMap(source) ?? {});
  if (entries.length === 0) {
    reader.report('model/values', path, '`values` is empty; give each value a score, such as `{ up: 9, flat: 5, down: 1 }`.', { what: 'key' });
    return undefined;
  }
  const points = new Map<string, number>();
  for (const [key, score] of entries) {
    const number = asNumber(score);
    if (number === undefined) {
      reader.report('model/values', [...path, key], `The score of \`${key}\` is not a number.`);
      return undefined;
    }
    points.set(key, onHundred(number, [...path, key], context.scale, reader));
  }
  checkChoices(points, choicesOf(context.input), path, reader);
  return (value) => points.get(String(value));
}

function choicesOf(type: FieldType): readonly string[] | undefined {
  if (type.kind === 'boolean') return ['true', 'false'];
  return type.kind === 'text' && type.choices?.length !== 0 ? type.choices : undefined;
}

/** Where the input has fixed choices, every one needs a score and there is nothing else to score. */
function checkChoices(points: ReadonlyMap<string, number>, choices: readonly string[] | undefined, path: YamlPath, reader: ModelReader): void {
  if (choices === undefined) return;
  const meant = new Set<string>();
  for (const key of points.keys()) {
    if (choices.includes(key)) continue;
    const near = nearestName(key, choices);
    if (near !== undefined) meant.add(near);
    const end = near === undefined ? `the choices are ${choices.join(', ')}.` : `did you mean \`${near}\`?`;
    reader.report('model/values', [...path, key], `The input is never \`${key}\`; ${end}`, { what: 'key' });
  }
  const forgotten = choices.filter((choice) => !points.has(choice) && !meant.has(choice));
  if (forgotten.length > 0) reader.report('model/values', path, `No score is given for ${forgotten.map((choice) => `\`${choice}\``).join(', ')}.`, { what: 'key' });
}
