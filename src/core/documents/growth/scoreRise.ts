import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';

/** A rise of so many points is a sign of growth (H8). */
const RISE_POINTS = 20;
/** Rises are looked for in the last quarter. */
const LOOK_BACK_DAYS = 91;

/** How far the score stands above the lowest of the last quarter, and the day of that; undefined without history, or below 20 points. */
export function scoreRise({ trend, health, asOf }: Pick<DocumentInput, 'trend' | 'health' | 'asOf'>): { readonly points: number; readonly since: IsoDay } | undefined {
  const { score } = health;
  if (score === null || health.provisional) return undefined;
  const earlier = (trend ?? []).filter(({ day }) => day < asOf && daysBetween(day, asOf) <= LOOK_BACK_DAYS);
  const lowest = earlier.reduce<(typeof earlier)[number] | undefined>((found, point) => (found === undefined || point.score <= found.score ? point : found), undefined);
  return lowest === undefined || score - lowest.score < RISE_POINTS ? undefined : { points: score - lowest.score, since: lowest.day };
}
