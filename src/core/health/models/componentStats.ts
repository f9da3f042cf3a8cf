import type { ComponentScore, HealthScore } from '../healthScore';

/** How the accounts of a portfolio do in one component of a model. */
export interface ComponentStats {
  readonly id: string;
  /** Accounts that have a score in it; all accounts. */
  readonly scored: number;
  readonly accounts: number;
  /** Mean of their scores, 0-100; null where none has one. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many lie in each fifth of 0-100, the lowest first; the edge belongs to the fifth above. */
  readonly fifths: readonly number[];
}

const FIFTHS = 5;

/** The statistics of every component and group, by id. */
export function componentStats(scores: readonly HealthScore[]): ReadonlyMap<string, ComponentStats> {
  const found = new Map<string, (number | null)[]>();
  const visit = ({ id, score, components }: ComponentScore): void => {
    const values = found.get(id);
    if (values === undefined) found.set(id, [score]);
    else values.push(score);
    components.forEach(visit);
  };
  for (const { components } of scores) components.forEach(visit);
  return new Map([...found].map(([id, values]) => [id, statsOf(id, values)]));
}

function statsOf(id: string, values: readonly (number | null)[]): ComponentStats {
  const known = values.filter((value) => value !== null);
  const fifths = Array.from({ length: FIFTHS }, () => 0);
  for (const value of known) fifths[Math.min(FIFTHS - 1, Math.max(0, Math.floor((value * FIFTHS) / 100)))]!++;
  const mean = known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
  const [first, ...others] = known;
  const lowest = first === undefined ? null : others.reduce((least, value) => Math.min(least, value), first);
  const highest = first === undefined ? null : others.reduce((most, value) => Math.max(most, value), first);
  return { id, scored: known.length, accounts: values.length, mean, lowest, highest, fifths };
}
