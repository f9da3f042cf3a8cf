import { formatCoverage, formatNumber } from '../health/formatNumber';
import type { HealthScore } from '../health/healthScore';

/** "72 Healthy", "72 Healthy (computed 54)" or "No score": for places with room for a few words. */
export function shortScore({ score, tier, override, computed }: HealthScore): string {
  if (score === null) return 'No score';
  const words = tier === null ? String(score) : `${score} ${tier.label}`;
  return override === null ? words : `${words} (computed ${computed === null ? '–' : formatNumber(computed, 0)})`;
}

/** ` (set by hand, computed 54)` where a person's score counts: both are shown wherever one is (H4). */
function byHand({ override, computed }: HealthScore): string {
  return override === null ? '' : ` (set by hand, ${computed === null ? 'nothing computed' : `computed ${formatNumber(computed)}`})`;
}

/** One or two sentences on the health of the account of that name. */
export function scoreSentence(account: string, health: HealthScore): string {
  const { score, tier, coverage, provisional, reason = 'no data' } = health;
  if (score === null) return `${account} has no health score: ${reason}.`;
  const ofTier = `${tier === null ? '' : `, ${tier.label}`}${byHand(health)}`;
  return `${account}: ${score} of 100${ofTier}; ${formatCoverage(coverage)} of the score rests on data${provisional ? ' (provisional)' : ''}.`;
}
