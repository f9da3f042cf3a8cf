import type { Rule } from '../rule';

/** In the order of their docs. */
export const RELATIONSHIP_RULES: readonly Rule[] = [];
