import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import type { RuleContext, ScoreValue } from './compileRule';
import { asList, asNumber, asText } from './modelReader';
import type { ModelReader } from './modelReader';
import { inRange, parseRange, uncovered } from './numberRange';
import type { NumberRange } from './numberRange';
import { onHundred } from './onHundred';

interface Step {
  readonly range: NumberRange;
  readonly points: number;
}

/** Compiles `steps: [["<= 0.05", 10], ["else", 0]]`: the first step that holds the value gives the score. */
export function compileSteps(source: JsonValue | undefined, path: YamlPath, context: RuleContext, reader: ModelReader): ScoreValue | undefined {
  const items = asList(source) ?? [];
  const steps = items.map((item, index) => readStep(item, [...path, index], context, reader));
  if (steps.length === 0) {
    reader.report('model/steps', path, '`steps` is empty; give pairs such as `["<= 0.05", 10]` and end with `["else", 0]`.', { what: 'key' });
    return undefined;
  }
  if (steps.includes(undefined)) return undefined;
  const complete = steps.filter((step) => step !== undefined);
  checkCover(complete, path, reader);
  return (value) => (typeof value === 'number' ? complete.find((step) => inRange(step.range, value))?.points : undefined);
}

function readStep(item: JsonValue, path: YamlPath, context: RuleContext, reader: ModelReader): Step | undefined {
  const [first, score, ...rest] = asList(item) ?? [];
  const condition = typeof first === 'number' ? String(first) : asText(first);
  const points = asNumber(score);
  if (condition === undefined || points === undefined || rest.length > 0) {
    reader.report('model/steps', path, 'A step is a condition and a score, such as `["<= 0.05", 10]`.');
    return undefined;
  }
  const range = parseRange(condition);
  if (range === undefined) {
    reader.report('model/steps', [...path, 0], `\`${condition}\` is no condition for a step; write \`< 5\`, \`<= 5\`, \`> 5\`, \`>= 5\`, \`2 - 5\`, \`= 5\` or \`else\`.`);
    return undefined;
  }
  return { range, points: onHundred(points, [...path, 1], context.scale, reader) };
}

/** Every value must have a score, and every step a value that reaches it. */
function checkCover(steps: readonly Step[], path: YamlPath, reader: ModelReader): void {
  const gap = uncovered(steps.map((step) => step.range));
  if (gap !== undefined) reader.report('model/steps', path, `No step holds a value ${gap}. End with \`["else", …]\`.`, { what: 'key' });
  const open = steps.findIndex((step) => step.range.low === -Infinity && step.range.high === Infinity);
  if (open >= 0 && open < steps.length - 1) reader.report('model/steps', [...path, open], '`else` must be the last step: the steps after it are never reached.');
}
