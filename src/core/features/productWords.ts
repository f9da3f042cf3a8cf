import { formatNumber } from '../health/formatNumber';
import type { HealthScore, ProductHealth } from '../health/healthScore';

/** "54 At risk", or "no score". */
export function scoreWords({ score, tier }: HealthScore): string {
  return score === null ? 'no score' : `${score} ${tier?.label ?? ''}`.trim();
}

/** "17 % of ARR": what part of the account's score the product is, and by what. */
export function shareWords({ share, arr }: ProductHealth): string {
  if (share === 0) return 'no share of the score';
  return `${formatNumber(share * 100, 0)} % of ${(arr ?? 0) > 0 ? 'ARR' : 'the score'}`;
}
