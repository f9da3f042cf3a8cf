import type { IsoDay } from '../../calendar/isoDay';
import type { ComponentScore, HealthScore } from '../healthScore';
import type { BacktestState, Count } from './backtest';
import { leafComponents } from './leafComponents';
import { isWarning } from './tierMove';

/** An account as a model judged it on a day. */
export function stateOf(day: IsoDay, { score, tier, components, reason }: HealthScore): BacktestState {
  const heaviest = leafComponents(components).reduce<ComponentScore | undefined>((most, each) => (each.lost > (most?.lost ?? 0) ? each : most), undefined);
  return { day, score, tier, weighedMost: heaviest && { label: heaviest.label, lost: heaviest.lost }, reason: score === null ? (reason ?? 'no data') : undefined };
}

/** An account that could not be judged on a day. */
export function noState(day: IsoDay, reason: string): BacktestState {
  return { day, score: null, tier: null, weighedMost: undefined, reason };
}

/** How many have a score, and how many of these are in an orange or red tier. */
export function countOf(states: readonly Pick<BacktestState, 'score' | 'tier'>[]): Count {
  const scored = states.filter(({ score }) => score !== null);
  return { scored: scored.length, warned: scored.filter(({ tier }) => isWarning(tier)).length };
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((total, { warned, scored }) => ({ warned: total.warned + warned, scored: total.scored + scored }), { warned: 0, scored: 0 });
}

/** The middle one, or the mean of the two in the middle; undefined of none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  return upper === undefined || sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
