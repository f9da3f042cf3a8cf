import type { Rule } from '../rule';

/** In the order of their docs. */
export const RISK_RULES: readonly Rule[] = [];
