import type { HealthScore } from '../health/healthScore';

/** Whether the account is in a tier that asks for rescue: orange or red in every preset (H1-H3). An account without score is not. */
export function isInDanger({ tier }: HealthScore): boolean {
  return tier?.color === 'orange' || tier?.color === 'red';
}
