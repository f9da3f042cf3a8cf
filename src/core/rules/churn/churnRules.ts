import type { Rule } from '../rule';
import { interviewMissing } from './interviewMissing';

/** In the order of their docs. */
export const CHURN_RULES: readonly Rule[] = [interviewMissing];
