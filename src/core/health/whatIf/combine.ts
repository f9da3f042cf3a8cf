import type { Ease } from '../ease';
import type { HealthScore } from '../healthScore';
import { changesBy, smallestValue, stepWith } from './attempts';
import type { Attempt } from './attempts';
import { changedData } from './changedData';
import { leversOf } from './levers';
import type { Lever, WhatIfScene } from './levers';
import type { WayStep } from './wayUp';

/** More changes at once than this are no advice. */
const MOST_STEPS = 3;
/** How many of the best levers a combination begins with, each in turn. */
const BEGINNINGS = 6;
/** How many levers are looked at for each further step. */
const LOOKED_AT = 12;

/** What a step costs against an easy one, when points are weighed against it. */
const COST: Readonly<Record<Ease, number>> = { easy: 1, moderate: 2, hard: 4 };

type Suffices = (health: HealthScore) => boolean;

/**
 * Two or three changes that suffice together: begun with each of the levers that bring the most points for their ease, to which the best
 * that fits is added, and then trimmed so that no value is moved farther than it must. Bounded work, so not always the least there is.
 * @param attempts levers of which no single one suffices, each moved as far as it helps
 */
export function combinations(scene: WhatIfScene, attempts: readonly Attempt[], suffices: Suffices): WayStep[][] {
  const ranked = [...attempts].sort(byWorth).slice(0, LOOKED_AT);
  const found = new Map<string, WayStep[]>();
  for (const first of ranked.slice(0, BEGINNINGS)) {
    const chosen = gather(scene, first, ranked, suffices);
    const steps = chosen && trim(scene, chosen, suffices);
    if (steps !== undefined) found.set(steps.map(({ path }) => path.join('.')).sort().join('\n'), steps);
  }
  const fewest = Math.min(...[...found.values()].map(({ length }) => length));
  return [...found.values()].filter(({ length }) => length === fewest);
}

/** Adds the best lever until they suffice; undefined where three do not. */
function gather(scene: WhatIfScene, first: Attempt, all: readonly Attempt[], suffices: Suffices): Attempt[] | undefined {
  const chosen = [first];
  let health = first.after;
  while (!suffices(health)) {
    if (chosen.length === MOST_STEPS) return undefined;
    const next = bestBeside(movedBy(scene, chosen), health, all.filter(({ lever }) => chosen.every((each) => !isTangled(each.lever, lever))), suffices);
    if (next === undefined) return undefined;
    chosen.push(next);
    health = next.after;
  }
  return chosen;
}

/** The easiest lever that closes the gap, and closest; where none does, the one that brings the most for its ease. */
function bestBeside(scene: WhatIfScene, health: HealthScore, others: readonly Attempt[], suffices: Suffices): Attempt | undefined {
  // What a lever brings beside those that are chosen is not what it brings alone: weights may have been spread anew.
  const beside = others.map((each) => {
    const after = scene.score(changedData(scene.data, changesBy(each.lever, each.value)));
    return { ...each, after, gain: (after.exact ?? 0) - (health.exact ?? 0) };
  });
  const closing = beside.filter(({ after }) => suffices(after)).sort((a, b) => COST[a.ease] - COST[b.ease] || a.gain - b.gain);
  return closing[0] ?? beside.filter(({ gain }) => gain > 0).sort(byWorth)[0];
}

/** Each value no farther than it must be moved while the others stay; what is worth the least is trimmed first, and goes where it is not needed. */
function trim(scene: WhatIfScene, chosen: readonly Attempt[], suffices: Suffices): WayStep[] | undefined {
  let kept = [...chosen].sort(byWorth).reverse();
  for (const attempt of kept) {
    const others = kept.filter(({ lever }) => lever.path !== attempt.lever.path);
    const beside = movedBy(scene, others);
    const health = beside.score(beside.data);
    if (suffices(health)) {
      kept = others;
      continue;
    }
    const lever = leverAt(leversOf(beside, health), attempt.lever);
    const value = lever && smallestValue(beside, lever, suffices);
    if (value === undefined) return undefined;
    kept = kept.map((each) => (each.lever.path === attempt.lever.path ? { ...each, value } : each));
  }
  // A single one that suffices after all stands among the single ones.
  return kept.length < 2 ? undefined : kept.reverse().map((attempt) => stepWith(attempt, attempt.value));
}

function movedBy(scene: WhatIfScene, chosen: readonly Attempt[]): WhatIfScene {
  return { ...scene, data: changedData(scene.data, chosen.flatMap(({ lever, value }) => changesBy(lever, value))) };
}

function leverAt(levers: readonly Lever[], { path, kind }: Lever): Lever | undefined {
  return levers.find((lever) => lever.kind === kind && lever.path.join('\n') === path.join('\n'));
}

/** Whether one of two levers writes what the other moves. */
function isTangled(a: Lever, b: Lever): boolean {
  const writes = ({ path, along }: Lever): string[] => [path, ...along.map((change) => change.path)].map((each) => each.join('\n'));
  return writes(a).includes(b.path.join('\n')) || writes(b).includes(a.path.join('\n'));
}

function byWorth(a: Attempt, b: Attempt): number {
  return b.gain / COST[b.ease] - a.gain / COST[a.ease];
}
