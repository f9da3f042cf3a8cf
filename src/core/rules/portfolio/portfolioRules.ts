import type { Rule } from '../rule';
import { csmOverRatio } from './csmOverRatio';
import { onePlaybook } from './onePlaybook';

/** In the order of their docs. */
export const PORTFOLIO_RULES: readonly Rule[] = [csmOverRatio, onePlaybook];
