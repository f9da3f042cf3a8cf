import { formatCoverage } from '../health/formatNumber';
import type { HealthScore } from '../health/healthScore';

/** "72 Healthy", or "No score": for places with room for a few words. */
export function shortScore({ score, tier }: HealthScore): string {
  if (score === null) return 'No score';
  return tier === null ? String(score) : `${score} ${tier.label}`;
}

/** One or two sentences on the health of the account of that name. */
export function scoreSentence(account: string, health: HealthScore): string {
  const { score, tier, coverage, provisional, reason = 'no data' } = health;
  if (score === null) return `${account} has no health score: ${reason}.`;
  const ofTier = tier === null ? '' : `, ${tier.label}`;
  return `${account}: ${score} of 100${ofTier}; ${formatCoverage(coverage)} of the score rests on data${provisional ? ' (provisional)' : ''}.`;
}
