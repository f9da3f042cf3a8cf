import { addDays, daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { ComponentScore, HealthScore } from '../health/healthScore';

/**
 * The health on the first day up to an end on which something else counts than before: a figure went stale, an override ran out, a low
 * season began. The health on the end itself where nothing of that kind happened; what fades day by day is no such turn.
 * @param scoreOn the health on another day, all else as it is
 */
export function nextTurn(health: HealthScore, end: IsoDay, scoreOn: (day: IsoDay) => HealthScore): HealthScore {
  const before = whatCounts(health);
  let same = health.asOf;
  let turned = scoreOn(end);
  if (whatCounts(turned) === before) return turned;
  for (let days = daysBetween(same, turned.asOf); days > 1; days = daysBetween(same, turned.asOf)) {
    const middle = scoreOn(addDays(same, Math.floor(days / 2)));
    if (whatCounts(middle) === before) same = middle.asOf;
    else turned = middle;
  }
  return turned;
}

/** Which measures, entered scores and overrides make up the score: equal texts where these are the same. */
function whatCounts({ components, override, score }: HealthScore): string {
  return `${score === null} ${override === null} ${components.map(countsIn).join(' ')}`;
}

function countsIn({ counts, metrics, components }: ComponentScore): string {
  return `${counts}${metrics.map(({ status }) => status).join()}(${components.map(countsIn).join(' ')})`;
}
