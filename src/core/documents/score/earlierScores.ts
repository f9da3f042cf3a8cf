import { daysBetween } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import type { ScorePoint } from './trend';

/** Falls and rises of the score are looked for in the last quarter (H8). */
const LOOK_BACK_DAYS = 91;

/** The scores of the last quarter before the day, oldest first; none without history. */
export function earlierScores({ trend = [], asOf }: Pick<DocumentInput, 'trend' | 'asOf'>): ScorePoint[] {
  return trend.filter(({ day }) => day < asOf && daysBetween(day, asOf) <= LOOK_BACK_DAYS);
}
