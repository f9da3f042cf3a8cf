import type { JsonObject } from '../../yaml/sourceTree';
import { dataAt } from '../dataPath';
import type { RuleMarks, ScoringRule } from '../healthModel';
import type { ReadMetric } from './readMetrics';

/**
 * The values of one of the metric's fields at which its score bends or jumps, where between two of them it is a straight line: of a metric
 * that is the field, or the field divided by another one. Undefined where an expression can do anything.
 * @param index of the field among those that the metric reads
 */
export function marksOnField({ of, score, fields }: ReadMetric, index: number, data: JsonObject): RuleMarks | undefined {
  const { from, rule } = of;
  const name = from.fields[index]?.join('.');
  if (name === undefined || decides(rule, name)) return undefined;
  // Compared with a year ago, the value is not the field's (H6).
  if (from.path !== undefined) return score.path === undefined ? undefined : allMarks(rule);
  const [dividend, divisor, ...others] = from.source.split('/').map((part) => part.trim());
  const at = from.fields.findIndex((field) => field.join('.') === divisor);
  const by = at < 0 || dividend !== name || others.length > 0 ? undefined : dataAt(data, fields[at]!);
  if (typeof by !== 'number') return undefined;
  const { bends, jumps } = allMarks(rule);
  return { bends: bends.map((mark) => mark * by), jumps: jumps.map((mark) => mark * by) };
}

/** Whether the field decides which case counts. */
function decides(rule: ScoringRule, name: string): boolean {
  if (rule.kind === 'direct') return false;
  return rule.cases.some(({ when, rule: inner }) => when.fields.some((field) => field.join('.') === name) || decides(inner, name)) || decides(rule.otherwise, name);
}

function allMarks(rule: ScoringRule): RuleMarks {
  return rule.kind === 'direct' ? rule.marks : joined([...rule.cases.map(({ rule: inner }) => inner), rule.otherwise].map(allMarks));
}

/** All marks of several scores, which together change their course at each of them. */
export function joined(all: readonly RuleMarks[]): RuleMarks {
  return { bends: all.flatMap(({ bends }) => bends), jumps: all.flatMap(({ jumps }) => jumps) };
}
