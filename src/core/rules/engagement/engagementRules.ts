import type { Rule } from '../rule';

/** In the order of their docs. */
export const ENGAGEMENT_RULES: readonly Rule[] = [];
