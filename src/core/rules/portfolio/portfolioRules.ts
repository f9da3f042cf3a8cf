import type { Rule } from '../rule';
import { csmOverRatio } from './csmOverRatio';

/** In the order of their docs. */
export const PORTFOLIO_RULES: readonly Rule[] = [csmOverRatio];
