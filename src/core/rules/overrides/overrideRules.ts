import type { Rule } from '../rule';

/** In the order of their docs. */
export const OVERRIDE_RULES: readonly Rule[] = [];
