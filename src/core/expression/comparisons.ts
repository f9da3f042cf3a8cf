/** Operators that compare two values and give true or false. */
export const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** A comparison and what is true exactly where it is false; both are unknown where a side is. */
export const NEGATED: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' };

export function isComparison(operator: string): operator is Comparison {
  return (COMPARISONS as readonly string[]).includes(operator);
}
