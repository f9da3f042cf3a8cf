import type { IsoDay } from '../../calendar/isoDay';
import { HEALTH_LIMITS } from '../../history/healthLimits';
import type { DocumentInput } from '../documentInput';
import { earlierScores } from '../score/earlierScores';
import type { ScorePoint } from '../score/trend';

/** How far the score stands above the lowest of the last quarter, and the day of that; undefined without history, or below the rise that counts (H8). */
export function scoreRise(input: Pick<DocumentInput, 'trend' | 'health' | 'asOf'>): { readonly points: number; readonly since: IsoDay } | undefined {
  const { score, provisional } = input.health;
  if (score === null || provisional) return undefined;
  const lowest = earlierScores(input).reduce<ScorePoint | undefined>((found, point) => (found === undefined || point.score <= found.score ? point : found), undefined);
  return lowest === undefined || score - lowest.score < HEALTH_LIMITS.rise ? undefined : { points: score - lowest.score, since: lowest.day };
}
