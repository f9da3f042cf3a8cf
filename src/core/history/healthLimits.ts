/**
 * Where a score of 0-100 sets something off (H8, R1): one place for rules, documents and explained changes. A fall must be more than
 * its limit, a rise may be just as much.
 */
export const HEALTH_LIMITS = { critical: 40, alert: 60, fall: 20, rise: 20 } as const;
