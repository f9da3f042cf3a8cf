import type { Rule } from '../rule';

/** In the order of their docs. */
export const EXPANSION_RULES: readonly Rule[] = [];
