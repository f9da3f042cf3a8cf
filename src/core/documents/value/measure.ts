/** A figure of a plan with what is written behind it: `61%` is 61 and `%`, `45 minutes` is 45 and `minutes`. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** Reads a plan's measure; undefined when it is no figure. Commas between groups of three digits are allowed. */
export function readMeasure(written: number | string | null | undefined): Measure | undefined {
  if (typeof written === 'number') return { value: written, unit: '' };
  const match = /^\s*\D{0,3}?([-+]?\d+(?:,\d{3})*(?:\.\d+)?)\s*(.*?)\s*$/.exec(written ?? '');
  if (match === null) return undefined;
  return { value: Number(match[1]!.replaceAll(',', '')), unit: match[2] ?? '' };
}
