import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonValue } from '../../yaml/sourceTree';
import type { OutlineItem } from './modelOutline';

/** The metric with its scores brought to another scale, so that models of different scales can be compared. */
export function onOneScale(metric: OutlineItem, factor: number): OutlineItem {
  if (factor === 1) return metric;
  return { ...metric, statements: new Map([...metric.statements].map(([key, value]) => [key, scaled(key, value, factor)])) };
}

function scaled(key: string, value: JsonValue, factor: number): JsonValue {
  if ((key === 'points' || key === 'steps') && Array.isArray(value)) return value.map((pair) => (Array.isArray(pair) ? [pair[0] ?? null, times(pair[1] ?? null, factor)] : pair));
  if (key === 'values' && isJsonObject(value)) return mapped(value, (_name, score) => times(score, factor));
  if (key === 'cases' && Array.isArray(value)) return value.map((item) => (isJsonObject(item) ? mapped(item, (name, inner) => scaled(name, inner, factor)) : item));
  return value;
}

function mapped(value: Readonly<Record<string, JsonValue>>, change: (name: string, inner: JsonValue) => JsonValue): JsonValue {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(name, inner)]));
}

/** Without the noise of doubles: 3.3 on 10 is 33 on 100. */
function times(score: JsonValue, factor: number): JsonValue {
  return typeof score === 'number' ? Math.round(score * factor * 1e9) / 1e9 : score;
}
