import type { ModelMetric } from '../../health/healthModel';
import type { MetricScore } from '../../health/healthScore';
import type { SchemaNode } from '../../schema/schemaNode';
import type { JsonValue, YamlPath } from '../../yaml/sourceTree';
import type { FeatureView, ViewedAccount } from '../featureView';
import { worthWith } from '../metricWorth';
import type { MetricAt } from '../metricWorth';

/** The smallest change of a value that brings a metric into a better band. */
export interface NextBand {
  readonly value: string | number | boolean;
  /** Name of the band; undefined where the model names none. */
  readonly band: string | undefined;
  /** Points of the metric then, 0-100. */
  readonly points: number;
  /** Points of the total that it would add; 0 where another score counts instead. */
  readonly gain: number;
}

/** How many steps of a number are tried in each direction. */
const MOST_STEPS = 200;

/**
 * Finds it by trying: neighbours on the grid in which people write such numbers, or the other choices. Undefined where the value is not
 * scored, is in the best band, or only several values together would help.
 * @param node What the schema says of the field.
 */
export function nextBand(at: MetricAt & { readonly score: MetricScore }, node: SchemaNode, view: FeatureView, viewed: ViewedAccount, path: YamlPath, value: JsonValue): NextBand | undefined {
  const { metric, score } = at;
  if (score.status !== 'scored' || score.points === null) return undefined;
  const now = score.points;
  const attempt = (candidate: string | number | boolean): NextBand | undefined => {
    const { points, band } = worthWith(metric, viewed, view, path, candidate);
    if (points === null || points <= now) return undefined;
    const gain = score.won + score.lost === 0 ? 0 : (points - now) * score.effectiveWeight;
    return { value: candidate, band, points, gain };
  };
  if (typeof value === 'number') return firstOf(neighbours(value, node, isShareOf(metric)), (candidate) => (score.band === undefined ? undefined : inOtherBand(attempt(candidate), score.band)));
  const choices = node.enum ?? (node.type === 'boolean' ? [true, false] : []);
  const better = choices.flatMap((choice) => attempt(choice) ?? []);
  return better.sort((a, b) => a.points - b.points)[0];
}

/** Whether the metric compares fields. There, less of a field helps only where it is what others are measured by: to have fewer goals or users is no advice. */
function isShareOf({ from }: ModelMetric): boolean {
  return new Set(from.fields.map((field) => field.join('.'))).size > 1;
}

function inOtherBand(found: NextBand | undefined, band: string): NextBand | undefined {
  return found?.band === undefined || found.band === band ? undefined : found;
}

function firstOf(candidates: Iterable<number>, attempt: (candidate: number) => NextBand | undefined): NextBand | undefined {
  for (const candidate of candidates) {
    const found = attempt(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Numbers on the grid around the value, or only those above it, the nearest first, within the schema's bounds. */
function* neighbours(value: number, { type, minimum = -Infinity, maximum = Infinity }: SchemaNode, onlyAbove: boolean): Generator<number> {
  const step = stepOf(value, type === 'integer', minimum === 0 && maximum === 1);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const up = tidy((Math.floor(value / step + 1e-9) + 1 + steps) * step);
    const down = tidy((Math.ceil(value / step - 1e-9) - 1 - steps) * step);
    if (up > maximum && (onlyAbove || down < minimum)) return;
    if (up <= maximum) yield up;
    if (!onlyAbove && down >= minimum) yield down;
  }
}

/** In what steps people write such a number: whole ones, hundredths of a ratio, else its second digit. */
function stepOf(value: number, isWhole: boolean, isRatio: boolean): number {
  if (isRatio) return 0.01;
  const digit = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(value), 0.1))) - 1);
  return isWhole ? Math.max(1, digit) : digit;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
