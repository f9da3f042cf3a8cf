import type { Tier } from '../healthScore';

/** Colours by how well an account of theirs does; the others judge nothing. */
const RANKS: Readonly<Record<string, number>> = { green: 3, yellow: 2, orange: 1, red: 0 };

/** Where an account came in another tier by another model. */
export type TierMove = 'up' | 'down' | 'aside';

/** Says of two tiers, of a first and a second model, which way from one to the other; undefined where both are the same. */
export type TierJudge = (before: Tier | null, after: Tier | null, points: number) => TierMove | undefined;

/**
 * How tiers of two models compare. Models with the same tiers are compared by these; where their tiers have other ids, those of one colour count
 * as the same: a model that calls its green tier otherwise moves nobody. To have a score or none is a move aside.
 */
export function tierJudge(before: readonly Tier[], after: readonly Tier[]): TierJudge {
  const hasSame = before.length === after.length && before.every(({ id }) => after.some((tier) => tier.id === id));
  return (from, to, points) => {
    if (from === null || to === null) return from === to ? undefined : 'aside';
    if (hasSame ? from.id === to.id : from.color === to.color) return undefined;
    const rank = hasSame ? idRank(after) : colorRank;
    const [old, now] = [rank(from), rank(to)];
    const way = old === undefined || now === undefined ? points : now - old;
    if (way === 0) return 'aside';
    return way > 0 ? 'up' : 'down';
  };
}

/** Tiers that warn: an account there is to be worked on. */
export function isWarning(tier: Tier | null): boolean {
  return tier !== null && (tier.color === 'red' || tier.color === 'orange');
}

function colorRank({ color }: Tier): number | undefined {
  return RANKS[color];
}

/** Tiers are listed best first. */
function idRank(tiers: readonly Tier[]): (tier: Tier) => number {
  return ({ id }) => -tiers.findIndex((tier) => tier.id === id);
}
