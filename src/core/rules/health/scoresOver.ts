import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import type { PastScene } from '../rule';

/** A score that rests on enough data to be compared. */
export interface ReliableScore {
  readonly day: IsoDay;
  readonly score: number;
  readonly health: HealthScore;
}

/** Days back at which scores are compared over so many days: also between, so that what rose and fell again is seen. */
export function daysOver(days: number): readonly number[] {
  return [days / 4, days / 2, days].map((each) => Math.max(1, Math.floor(each)));
}

/** The account's score of today. Undefined where there is none or too little is known (H4), and for a customer who has left. */
export function scoreNow({ data, health, asOf }: Pick<PastScene, 'data' | 'health' | 'asOf'>): ReliableScore | undefined {
  return data.churned === undefined ? reliable(health, asOf) : undefined;
}

/** The scores of the last days, newest first, as far as the history has them. */
export function scoresOver({ past, parameter }: PastScene): ReliableScore[] {
  return daysOver(parameter('days')).flatMap((daysAgo) => {
    const then = past(daysAgo);
    return (then && reliable(then.health, then.day)) ?? [];
  });
}

function reliable(health: HealthScore, day: IsoDay): ReliableScore | undefined {
  return health.score === null || health.provisional ? undefined : { day, score: health.score, health };
}
