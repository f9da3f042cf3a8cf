import type { FieldChange } from '../../model/fieldChange';
import type { JsonValue } from '../../yaml/sourceTree';
import { EASES } from '../ease';
import type { Ease } from '../ease';
import type { HealthScore } from '../healthScore';
import { changedData } from './changedData';
import type { Lever, WhatIfScene } from './levers';
import { extremes, nearestThat } from './numberSpan';
import { readMetrics } from './readMetrics';
import type { WayStep } from './wayUp';

/** Less than this is the arithmetic of doubles. */
const NOTHING = 1e-9;

/** A lever that lifts the score, moved as far as it helps. */
export interface Attempt {
  readonly lever: Lever;
  readonly value: JsonValue;
  /** The score then, and the points that this adds to the exact one. */
  readonly after: HealthScore;
  readonly gain: number;
  readonly ease: Ease;
  readonly label: string;
  readonly advice: string | undefined;
}

/** What a lever changes when it gets a value. */
export function changesBy({ path, along }: Lever, value: JsonValue): FieldChange[] {
  return [{ path, value }, ...along];
}

/** The best that a lever can do; undefined where it does nothing, or is the yardstick of others. */
export function bestAttempt(scene: WhatIfScene, before: HealthScore, lever: Lever): Attempt | undefined {
  const tried = valuesOf(lever).map((value) => ({ value, health: scene.score(changedData(scene.data, changesBy(lever, value))) }));
  const exactOf = (health: HealthScore | undefined): number => health?.exact ?? -Infinity;
  if (lever.mayBeYardstick && tried.length > 1 && exactOf(tried[0]?.health) > exactOf(tried.at(-1)?.health)) return undefined;
  const best = tried.reduce<(typeof tried)[number] | undefined>((top, each) => (exactOf(each.health) > exactOf(top?.health) + NOTHING ? each : top), undefined);
  const gain = exactOf(best?.health) - (before.exact ?? 0);
  if (best === undefined || gain <= NOTHING) return undefined;
  return { lever, value: best.value, after: best.health, gain, ...lifted(scene, before, best.health, lever) };
}

/** The value nearest to today's, or that asks for the least, with which the score suffices. */
export function smallestValue(scene: WhatIfScene, lever: Lever, suffices: (health: HealthScore) => boolean): JsonValue | undefined {
  const scored = (value: JsonValue): HealthScore => scene.score(changedData(scene.data, changesBy(lever, value)));
  if ('step' in lever.values) return nearestThat(lever.values, (value) => suffices(scored(value)));
  const enough = lever.values.map((value) => ({ value, health: scored(value) })).filter(({ health }) => suffices(health));
  return enough.reduce<(typeof enough)[number] | undefined>((least, each) => (least === undefined || each.health.exact! < least.health.exact! - NOTHING ? each : least), undefined)?.value;
}

/** The step that an attempt is with a value. */
export function stepWith({ lever, ease, label, advice }: Attempt, value: JsonValue): WayStep {
  const { kind, path, from, along } = lever;
  return { kind, path, from, value, along, ease, label, advice };
}

function valuesOf({ values }: Lever): readonly JsonValue[] {
  return 'step' in values ? extremes(values) : values;
}

/** What of the lever's metrics gains the most: it names the step, and says how easy it is. To confirm a value is always easy. */
function lifted({ model }: WhatIfScene, before: HealthScore, after: HealthScore, { kind, lifts }: Lever): Pick<Attempt, 'ease' | 'label' | 'advice'> {
  if ('label' in lifts) return { ease: 'moderate', label: lifts.label, advice: undefined };
  const [then, now] = [wonBy(model, before), wonBy(model, after)];
  const gains = lifts.map((metric) => ({ metric, gain: (now.get(metric.key) ?? 0) - (then.get(metric.key) ?? 0) }));
  const { of, score } = gains.reduce((top, each) => (each.gain > top.gain + NOTHING ? each : top)).metric;
  const label = score.product === undefined ? of.label : `${of.label} (${score.product})`;
  if (kind === 'confirm') return { ease: 'easy', label, advice: undefined };
  const ease = of.ease === 'none' ? 'hard' : of.ease;
  // To find out what is the case already is easier than to change it.
  if (kind === 'record') return { ease: EASES[Math.max(0, EASES.indexOf(ease) - 1)]!, label, advice: undefined };
  return { ease, label, advice: of.advice };
}

function wonBy(model: WhatIfScene['model'], health: HealthScore): Map<string, number> {
  return new Map(readMetrics(model, health).map(({ key, score }) => [key, score.won]));
}

