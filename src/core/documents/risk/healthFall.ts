import type { IsoDay } from '../../calendar/isoDay';
import { HEALTH_LIMITS } from '../../history/healthLimits';
import { earlierScores } from '../score/earlierScores';
import { signal } from './signal';
import type { RiskSignal, SignalInput } from './signal';

export interface HealthFall {
  readonly from: number;
  readonly to: number;
  readonly since: IsoDay;
}

/** How far the score stands below the best of the last quarter; undefined without history, or where it does not stand below. */
export function healthFall(input: SignalInput): HealthFall | undefined {
  const now = input.health?.score;
  if (now === undefined || now === null) return undefined;
  const best = earlierScores(input).reduce<HealthFall | undefined>((found, { day, score }) => (found === undefined || score >= found.from ? { from: score, to: now, since: day } : found), undefined);
  return best === undefined || best.from <= now ? undefined : best;
}

export function healthSignals(input: SignalInput): RiskSignal[] {
  const fall = healthFall(input);
  return fall === undefined || fall.from - fall.to <= HEALTH_LIMITS.fall ? [] : [signal('health_fell', 'scores', { value: fall.from - fall.to })];
}
