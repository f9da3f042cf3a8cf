import { HEALTH_LIMITS } from './healthLimits';

/** What a change of the score sets off (H8). */
const HEALTH_TRIGGERS = ['below-40', 'fell-below-60', 'rose-20', 'fell-20'] as const;
export type HealthTrigger = (typeof HEALTH_TRIGGERS)[number];

/**
 * What a change sets off (H8): the score is below 40 now, whatever it was; it fell below 60; it rose by 20 or more; it fell by more
 * than 20.
 * @param before the score as it is shown, 0-100 in whole points; null for none
 */
export function healthTriggers(before: number | null, after: number | null): readonly HealthTrigger[] {
  if (after === null) return [];
  const rise = before === null ? 0 : after - before;
  const holds: Readonly<Record<HealthTrigger, boolean>> = {
    'below-40': after < HEALTH_LIMITS.critical,
    'fell-below-60': before !== null && before >= HEALTH_LIMITS.alert && after < HEALTH_LIMITS.alert,
    'rose-20': rise >= HEALTH_LIMITS.rise,
    'fell-20': -rise > HEALTH_LIMITS.fall,
  };
  return HEALTH_TRIGGERS.filter((trigger) => holds[trigger]);
}
