const PLAIN = /^[-+]?\d+(?:\.\d+)?$/;
const GROUPED = /^[-+]?\d{1,3}(?:([, _'’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const WITH_UNIT = /^(?:[$€£¥]\s*)?([-+]?[\d][\d, _'’.]*?)\s*([km])?(?:\s*(?:[$€£¥]|[A-Z]{3}))?$/i;
const UNITS: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/** The number that a text means: `120,000`, `$120k`, `"42"`. Undefined where it is none, or could be read in two ways. */
export function readNumber(text: string): number | undefined {
  const [, digits, unit] = WITH_UNIT.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = plainNumber(digits);
  // 1.5k is 1500, whatever doubles make of 1.5 × 1000.
  return number === undefined ? undefined : Number((number * (UNITS[unit?.toLowerCase() ?? ''] ?? 1)).toPrecision(15));
}

/** The number of a percentage: `42%` is 42; undefined for other texts. */
export function readPercentage(text: string): number | undefined {
  const [, digits] = /^([\d.]+)\s*(?:%|percent|per cent)$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : plainNumber(digits);
}

/** A percentage as a ratio, without the dust of binary fractions: 7 → 0.07. */
export function asRatio(percentage: number): number {
  return Number((percentage / 100).toPrecision(12));
}

function plainNumber(digits: string): number | undefined {
  if (PLAIN.test(digits)) return Number(digits);
  const [, separator] = GROUPED.exec(digits) ?? [];
  return separator === undefined ? undefined : Number(digits.replaceAll(separator, ''));
}
