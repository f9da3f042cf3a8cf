import type { Rule } from '../rule';

/** In the order of their docs. */
export const RENEWAL_RULES: readonly Rule[] = [];
