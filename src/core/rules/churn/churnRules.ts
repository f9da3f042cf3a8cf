import type { Rule } from '../rule';
import { interviewMissing } from './interviewMissing';
import { noReason } from './noReason';

/** In the order of their docs. */
export const CHURN_RULES: readonly Rule[] = [noReason, interviewMissing];
