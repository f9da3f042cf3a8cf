import type { JsonObject, JsonValue } from '../../yaml/sourceTree';
import { EASES } from '../ease';
import { formatNumber } from '../formatNumber';
import type { AppliedOverride, HealthScore, Tier } from '../healthScore';
import { asList, asMap } from '../modelReader';
import { OVERALL } from '../overrides';
import { bestAttempt, smallestValue, stepWith } from './attempts';
import type { Attempt } from './attempts';
import { changedData } from './changedData';
import { combinations } from './combine';
import { leversOf } from './levers';
import type { WhatIfScene } from './levers';
import { changesOf } from './wayUp';
import type { WayStep, WayUp, WaysUp } from './wayUp';

/** Beyond these, combinations differ in little. */
const MOST_TOGETHER = 3;

/**
 * The smallest changes that reach the next tier (H7): of single fields, and of two or three together where no single one that is as easy
 * suffices. Found by scoring, so they hold for every model. Easiest first, then the fewest and smallest.
 */
export function waysUp(scene: WhatIfScene): WaysUp {
  const given = scene.score(scene.data);
  const free = given.override === null ? scene : withoutOverall(scene);
  const from = given.override === null ? given : free.score(free.data);
  const notes = given.override === null ? [] : [hiding(given.override, from)];
  if (from.score === null) return { from, tier: null, ways: [], notes: [...notes, `There is no score to begin from: ${from.reason ?? 'no data'}.`] };
  const tier = from.next?.tier ?? null;
  if (tier === null) return { from, tier, ways: [], notes };
  const ways = waysTo(tier, free, from);
  if (ways.length === 0) notes.push(`No change of one, two or three values reaches ${tier.label}.`);
  return { from, tier, ways, notes };
}

function waysTo(tier: Tier, scene: WhatIfScene, from: HealthScore): WayUp[] {
  const suffices = ({ score }: HealthScore): boolean => score !== null && score >= tier.min;
  const attempts = leversOf(scene, from).flatMap((lever) => bestAttempt(scene, from, lever) ?? []);
  const singles = withoutMore(attempts.filter(({ after }) => suffices(after)));
  const found = singles.flatMap((attempt) => {
    const value = smallestValue(scene, attempt.lever, suffices);
    return value === undefined ? [] : [[stepWith(attempt, value)]];
  });
  const single = found.map((steps) => wayOf(steps, scene, from));
  const several = together(scene, attempts, suffices).map((steps) => wayOf(steps, scene, from)).sort(byEase).slice(0, MOST_TOGETHER);
  return [...single, ...several].sort(byEase);
}

/** Where to confirm what is there is enough, nothing else need be written in its place. */
function withoutMore(attempts: readonly Attempt[]): Attempt[] {
  const confirmed = new Set(attempts.filter(({ lever }) => lever.kind === 'confirm').map(({ lever }) => lever.path.join('\n')));
  return attempts.filter(({ lever }) => !lever.along.some(({ path }) => confirmed.has(path.join('\n'))));
}

/** Combinations of the easiest levers that do it, unless a single one that is no harder suffices. */
function together(scene: WhatIfScene, attempts: readonly Attempt[], suffices: (health: HealthScore) => boolean): WayStep[][] {
  for (const most of EASES) {
    const within = attempts.filter(({ ease }) => EASES.indexOf(ease) <= EASES.indexOf(most));
    if (within.some(({ after }) => suffices(after))) return [];
    const found = combinations(scene, within, suffices);
    if (found.length > 0) return found;
  }
  return [];
}

function wayOf(steps: readonly WayStep[], scene: WhatIfScene, from: HealthScore): WayUp {
  const hardest = Math.max(...steps.map(({ ease }) => EASES.indexOf(ease)));
  const draft = { steps, ease: EASES[hardest]! };
  const after = scene.score(changedData(scene.data, changesOf(draft)));
  return { ...draft, gain: (after.exact ?? 0) - (from.exact ?? 0), reaches: { score: after.score!, tier: after.tier! } };
}

function byEase(a: WayUp, b: WayUp): number {
  return EASES.indexOf(a.ease) - EASES.indexOf(b.ease) || a.steps.length - b.steps.length || sizeOf(a) - sizeOf(b) || a.gain - b.gain;
}

/** How far values are moved, against what they are; words, names and new values count as moved half of the way. */
function sizeOf({ steps }: WayUp): number {
  return steps.reduce((sum, { kind, from, value }) => sum + (kind === 'confirm' ? 0 : distance(from, value)), 0);
}

function distance(from: JsonValue, to: JsonValue): number {
  if (typeof from !== 'number' || typeof to !== 'number') return 0.5;
  return Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to), 1e-6);
}

function withoutOverall(scene: WhatIfScene): WhatIfScene {
  const overrides = (asList(scene.data['overrides']) ?? []).filter((entry) => asMap(entry)?.['of'] !== OVERALL);
  const data: JsonObject = { ...scene.data, overrides };
  return { ...scene, data };
}

function hiding({ score, expires }: AppliedOverride, { exact }: HealthScore): string {
  const until = expires === undefined ? 'as long as it stands' : `until ${expires}`;
  return `The whole score is set by hand to ${formatNumber(score)}, which hides every change ${until}; the ways begin from the computed score${exact === null ? '' : `, ${formatNumber(exact)}`}.`;
}
