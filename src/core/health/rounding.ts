/**
 * How far a sum of weighted scores may be off by the arithmetic of doubles alone: 0.35 × 12 + 0.65 × 2 is 5.5, but comes out
 * as 5.499999999999999. Rounding half up must see the number that was meant; no data that people write lies this near to a half.
 */
export const SUM_TOLERANCE = 1e-9;

/** Rounds half up to a whole number, once, at the end of a computation. */
export function roundHalfUp(exact: number): number {
  return Math.floor(exact + 0.5 + SUM_TOLERANCE);
}
