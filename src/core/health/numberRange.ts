/** A stretch of numbers; the ends are infinite where it is open. */
export interface NumberRange {
  readonly low: number;
  readonly lowIncluded: boolean;
  readonly high: number;
  readonly highIncluded: boolean;
}

const NUMBER = String.raw`([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*(%?)`;
const COMPARISON = new RegExp(String.raw`^(<=|>=|<|>|==?|≤|≥)?\s*${NUMBER}$`);
const BETWEEN = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|to|\.\.)\s*${NUMBER}$`);

/**
 * Reads `< 0.2`, `<= 5`, `0.2 - 0.4`, `> 40 %`, `= 3` or a bare number; `else` is all numbers. Both ends of a stretch belong to it.
 * Undefined when the text says nothing of the kind, or a stretch whose low end is not below its high one.
 */
export function parseRange(text: string): NumberRange | undefined {
  const trimmed = text.trim();
  if (trimmed === 'else') return { low: -Infinity, lowIncluded: true, high: Infinity, highIncluded: true };
  const between = BETWEEN.exec(trimmed);
  if (between) {
    const low = numberOf(between[1]!, between[2]! || between[4]!);
    const high = numberOf(between[3]!, between[4]!);
    return low < high ? { low, lowIncluded: true, high, highIncluded: true } : undefined;
  }
  const comparison = COMPARISON.exec(trimmed);
  if (!comparison) return undefined;
  const bound = numberOf(comparison[2]!, comparison[3]!);
  switch (comparison[1]) {
    case '<':
    case '<=':
    case '≤':
      return { low: -Infinity, lowIncluded: true, high: bound, highIncluded: comparison[1] !== '<' };
    case '>':
    case '>=':
    case '≥':
      return { low: bound, lowIncluded: comparison[1] !== '>', high: Infinity, highIncluded: true };
    default:
      return { low: bound, lowIncluded: true, high: bound, highIncluded: true };
  }
}

export function inRange(range: NumberRange, value: number): boolean {
  const aboveLow = range.lowIncluded ? value >= range.low : value > range.low;
  return aboveLow && (range.highIncluded ? value <= range.high : value < range.high);
}

/** Whether two stretches share more than an end: `0 - 1` begins where `= 0` and `< 0` end, and shares only 0 with them. */
export function overlap(a: NumberRange, b: NumberRange): boolean {
  if (a.low === b.low && a.high === b.high) return a.low < a.high || (inRange(a, a.low) && inRange(b, b.low));
  return Math.max(a.low, b.low) < Math.min(a.high, b.high) || strictlyInside(a, b) || strictlyInside(b, a);
}

function strictlyInside(point: NumberRange, range: NumberRange): boolean {
  return point.low === point.high && range.low < point.low && point.low < range.high;
}

/** Some numbers that none of the stretches holds, as "of 5", "above 5" or "below 5"; undefined when they cover all numbers. */
export function uncovered(ranges: readonly NumberRange[]): string | undefined {
  const ordered = [...ranges].sort((a, b) => a.low - b.low || Number(b.lowIncluded) - Number(a.lowIncluded));
  const lowest = ordered[0]?.low ?? 0;
  if (lowest > -Infinity) return `below ${lowest}`;
  let reached = -Infinity;
  let included = true;
  for (const range of ordered) {
    if (range.low > reached || (range.low === reached && !range.lowIncluded && !included)) break;
    if (range.high > reached) [reached, included] = [range.high, range.highIncluded];
    else if (range.high === reached) included ||= range.highIncluded;
  }
  if (reached === Infinity) return undefined;
  return included ? `above ${reached}` : `of ${reached}`;
}

function numberOf(digits: string, percent: string): number {
  return percent === '%' ? Number(digits) / 100 : Number(digits);
}
