/** What a change of the score sets off (H8). */
export const HEALTH_TRIGGERS = ['below-40', 'fell-below-60', 'rose-20', 'fell-20'] as const;
export type HealthTrigger = (typeof HEALTH_TRIGGERS)[number];
