/**
 * How far a sum of weighted scores may be off by the arithmetic of doubles alone. 0.35 × 90 + 0.65 × 50 gives 63.99999999999999,
 * and a total of exactly 64.5 may come out as 64.49999999999999: rounding half up must see the number that was meant.
 */
export const SUM_TOLERANCE = 1e-9;

/** Rounds half up to a whole number, once, at the end of a computation. */
export function roundHalfUp(exact: number): number {
  return Math.floor(exact + 0.5 + SUM_TOLERANCE);
}
