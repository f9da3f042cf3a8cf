import { typeName } from '../expression/fieldType';
import type { FieldType } from '../expression/fieldType';
import type { Expression } from '../expression/expression';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';
import { bandOf, compileBands } from './compileBands';
import { marksOf } from './compileMarks';
import { compilePoints } from './compilePoints';
import { compileSteps } from './compileSteps';
import { compileValues } from './compileValues';
import type { Band, ScorableValue, ScoringRule } from './healthModel';
import { asList, asMap, asText, headOf, lackOf } from './modelReader';
import type { ModelReader } from './modelReader';

/** What a scoring rule is compiled in: the scale of the file, the type of the input, and what the component's points are called. */
export interface RuleContext {
  readonly scale: number;
  readonly input: FieldType;
  /** Bands of the metric's values, which its cases share; none given: the model's bands of scores, on its scale, name the result. */
  readonly bands: readonly Band[];
  readonly pointBands: readonly Band[];
}

/** Turns a value into 0-100. */
export type ScoreValue = (value: ScorableValue) => number | undefined;

const WAYS = ['points', 'steps', 'values', 'cases'] as const;

/** Compiles how a metric (or a case of one) is scored: exactly one of points, steps, values, cases. */
export function compileRule(data: JsonObject, path: YamlPath, context: RuleContext, reader: ModelReader): ScoringRule | undefined {
  const ways = WAYS.filter((way) => data[way] !== undefined);
  if (ways.length !== 1) {
    const found = ways.length === 0 ? 'It is not said how this value is scored' : `This value is scored in ${ways.length} ways (${ways.join(', ')})`;
    const at = ways.length === 0 ? lackOf(WAYS, data, path) : { path: headOf(data, path), what: 'value' as const };
    reader.report('model/no-scoring', at.path, `${found}; give exactly one of \`points\`, \`steps\`, \`values\` and \`cases\`.`, { what: at.what });
    return undefined;
  }
  const bands = compileBands(data, path, reader);
  const own: RuleContext = bands.length === 0 ? context : { ...context, bands };
  return ways[0] === 'cases' ? compileCases(data, path, own, reader) : compileDirect(ways[0]!, data, path, own, reader);
}

function compileDirect(way: 'points' | 'steps' | 'values', data: JsonObject, path: YamlPath, context: RuleContext, reader: ModelReader): ScoringRule | undefined {
  const score = compileScore(way, data, path, context, reader);
  const { bands, pointBands, scale } = context;
  const nameOf = (value: ScorableValue, points: number) => (bands.length > 0 ? bandOf(bands, value) : bandOf(pointBands, (points * scale) / 100));
  return score && { kind: 'direct', score, bandOf: nameOf, marks: marksOf(way, data) };
}

function compileScore(way: 'points' | 'steps' | 'values', data: JsonObject, path: YamlPath, context: RuleContext, reader: ModelReader): ScoreValue | undefined {
  const at = [...path, way];
  if (way === 'values') return compileValues(data['values'], at, context, reader);
  if (!['number', 'any'].includes(context.input.kind)) {
    reader.report('model/input-type', at, `\`${way}\` need a number, but the input is ${typeName(context.input)}. Use \`values\` instead.`, { what: 'key' });
    return undefined;
  }
  return way === 'points' ? compilePoints(data['points'], at, context, reader) : compileSteps(data['steps'], at, context, reader);
}

function compileCases(data: JsonObject, path: YamlPath, context: RuleContext, reader: ModelReader): ScoringRule | undefined {
  const list = asList(data['cases']) ?? [];
  if (list.length === 0) reader.report('model/cases', [...path, 'cases'], '`cases` has no case.', { what: 'key' });
  const cases: { when: Expression; rule: ScoringRule }[] = [];
  let otherwise: ScoringRule | undefined;
  for (const [index, entry] of list.entries()) {
    const at = [...path, 'cases', index];
    const item = asMap(entry) ?? {};
    const when = asText(item['when']);
    checkOrder(when, index === list.length - 1, at, reader);
    const rule = compileRule(item, at, context, reader);
    const condition = when === undefined ? undefined : compileCondition(when, [...at, 'when'], reader);
    if (rule && condition) cases.push({ when: condition, rule });
    else if (when === undefined) otherwise = rule;
  }
  return otherwise && { kind: 'cases', cases, otherwise };
}

/** Exactly the last case has no condition: so every account has a case, and every case can be reached. */
function checkOrder(when: string | undefined, last: boolean, path: YamlPath, reader: ModelReader): void {
  if (last && when !== undefined) {
    reader.report('model/cases', [...path, 'when'], 'The last case has a condition, so accounts for which none holds would have no score. Leave it out there.');
  } else if (!last && when === undefined) {
    reader.report('model/cases', path, 'Only the last case may go without `when`: the cases after this one are never reached.');
  }
}

function compileCondition(when: string, path: YamlPath, reader: ModelReader): Expression | undefined {
  const condition = reader.expression(when, path);
  if (condition === undefined || ['boolean', 'any'].includes(condition.type.kind)) return condition;
  reader.report('model/expression', path, `\`when\` needs a condition that is true or false, but this is ${typeName(condition.type)}.`);
  return undefined;
}
