import { DERIVED_FACTS } from '../../../expression/facts';
import type { Value } from '../../../expression/value';
import { factsOf } from '../../../health/accountFacts';
import { formatNumber } from '../../../health/formatNumber';
import type { HealthScore } from '../../../health/healthScore';
import { escapeCode } from '../../../text/escapeMarkdown';
import { plural } from '../../../text/plural';
import { isJsonObject } from '../../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../../yaml/sourceTree';
import type { FeatureView } from '../../featureView';
import { onOneLine } from '../../onOneLine';
import type { FieldShape } from './fieldShapes';

/** Values told one by one. */
const MOST_VALUES = 4;

/**
 * For how many accounts a field is known, and what they have there, in a sentence of Markdown; empty where there are no accounts, or it is no value.
 * @param healths of all accounts; asked for names of `health` alone
 */
export function knownSentence(shape: FieldShape, view: FeatureView, healths: readonly HealthScore[] = []): string {
  const all = shape.kind === 'health' ? healths.map((health) => healthValues(health, shape.member)) : view.portfolio.accounts.map(({ data }) => valuesOf(shape, data as JsonObject, view));
  if (all.length === 0 || (shape.kind === 'health' && !isHealthField(shape.member))) return '';
  const known = all.filter((values) => values.length > 0);
  const range = rangeOf(known.flat());
  return `Known for ${known.length} of ${plural(all.length, 'account')}${range === '' ? '' : `: ${range}`}.`;
}

function isHealthField(member: string | undefined): member is 'score' | 'tier' | 'coverage' | 'provisional' {
  return member === 'score' || member === 'tier' || member === 'coverage' || member === 'provisional';
}

function healthValues(health: HealthScore, member: string | undefined): readonly Value[] {
  if (!isHealthField(member) || health.score === null) return [];
  const value = member === 'tier' ? (health.tier?.id ?? null) : health[member];
  return value === null ? [] : [value];
}

function valuesOf(shape: Exclude<FieldShape, { kind: 'health' }>, data: JsonObject, view: FeatureView): readonly Value[] {
  if (shape.kind === 'field') return valuesAt(data, shape.path);
  const segment = data['segment'];
  const value = DERIVED_FACTS.get(shape.name)?.read(factsOf(data, { asOf: view.asOf, ...(typeof segment === 'string' && { segment }) }));
  return value === undefined || value === null ? [] : [value];
}

/** The values at a path; 0 in it stands for every item of a list. */
function valuesAt(data: JsonValue | undefined, path: YamlPath): readonly Value[] {
  const [step, ...rest] = path;
  if (step === undefined) return data === undefined || data === null ? [] : [data];
  if (typeof step === 'number') return Array.isArray(data) ? data.flatMap((item) => valuesAt(item, rest)) : [];
  return isJsonObject(data) && Object.hasOwn(data, step) ? valuesAt(data[step], rest) : [];
}

/** Lowest and highest of numbers and days, the most frequent of texts; empty for groups and lists. */
function rangeOf(values: readonly Value[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length && numbers.length > 1) {
    const [lowest, highest] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
    return lowest === highest ? `all ${formatNumber(lowest)}` : `from ${formatNumber(lowest)} to ${formatNumber(highest)}`;
  }
  const counts = new Map<string, number>();
  for (const value of values) if (typeof value !== 'object') counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  const often = [...counts].sort((a, b) => b[1] - a[1]);
  // Where nearly every account has a value of its own, there is nothing to count.
  if (often.length === 0 || (often.length > MOST_VALUES && often[0]![1] === 1)) return '';
  const more = often.length > MOST_VALUES ? [`${often.length - MOST_VALUES} others`] : [];
  return [...often.slice(0, MOST_VALUES).map(([value, count]) => `${escapeCode(onOneLine(value))} ${count}`), ...more].join(', ');
}
