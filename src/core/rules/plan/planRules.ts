import type { Rule } from '../rule';

/** In the order of their docs. */
export const PLAN_RULES: readonly Rule[] = [];
