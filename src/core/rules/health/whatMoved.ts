import { formatOnScale } from '../../health/formatNumber';
import type { ComponentScore, HealthScore } from '../../health/healthScore';
import { scoreValue } from '../../health/scoreValue';
import { andList } from '../../text/andList';
import type { JsonValue, YamlPath } from '../../yaml/sourceTree';
import type { RuleFinding } from '../rule';

/** More would be a report; the account's history is one. */
const MOST_NAMED = 2;
/** Less is no reason that people would give. */
const FEWEST_POINTS = 1;

/** A metric, or a component whose score a person gave. */
interface Measure {
  readonly label: string;
  readonly path: YamlPath | undefined;
  readonly value: JsonValue;
  /** 0-100; null when it does not count. */
  readonly points: number | null;
  readonly won: number;
}

/** What moved a score most, in words, where it is most of it, and by place: ` Most of it is DAU/MAU ratio and Trend.` */
export function whatMoved(before: HealthScore, after: HealthScore, up: boolean): { readonly words: string; readonly related: NonNullable<RuleFinding['related']> } {
  const earlier = new Map(measuresOf(before.components, before.scale));
  const moved = measuresOf(after.components, after.scale).flatMap(([key, now]) => {
    const then = earlier.get(key);
    if (then === undefined || then.points === now.points || (now.points ?? 0) > (then.points ?? 0) !== up) return [];
    return [{ then, now, points: Math.abs(now.won - then.won) }];
  });
  const most = moved.filter(({ points }) => points >= FEWEST_POINTS).sort((a, b) => b.points - a.points).slice(0, MOST_NAMED);
  const isMost = 2 * most.reduce((sum, { points }) => sum + points, 0) > Math.abs((after.exact ?? 0) - (before.exact ?? 0));
  return {
    words: !isMost ? '' : ` Most of it is ${andList(most.map(({ now }) => now.label))}.`,
    related: most.flatMap(({ then, now: { label, value, path } }) => (path === undefined ? [] : [{ message: `${label} was ${valueText(then.value)}, and is ${valueText(value)}.`, path }])),
  };
}

function measuresOf(components: readonly ComponentScore[], scale: number): (readonly [key: string, measure: Measure])[] {
  return components.flatMap((component) => {
    const { id, label, path, counts, score, won } = component;
    if (counts === 'entered' || counts === 'override') return [[id, { label, path: [...path, 'score'], value: score === null ? null : formatOnScale(score, scale), points: score, won }] as const];
    const metrics = component.metrics.map((metric) => [`${id}.${metric.id}`, { ...metric, path: metric.path ?? metric.fields?.[0] }] as const);
    return [...metrics, ...measuresOf(component.components, scale)];
  });
}

function valueText(value: JsonValue): string {
  return value === null ? 'missing' : scoreValue(value);
}
