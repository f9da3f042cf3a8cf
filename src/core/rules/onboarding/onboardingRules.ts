import type { Rule } from '../rule';

/** In the order of their docs. */
export const ONBOARDING_RULES: readonly Rule[] = [];
