import type { Rule } from '../rule';

/** In the order of their docs. */
export const DATA_RULES: readonly Rule[] = [];
