import type { Rule } from '../rule';
import { integrationFailed } from './integrationFailed';
import { kickoffLate } from './kickoffLate';
import { lowActivation } from './lowActivation';
import { noLogin } from './noLogin';
import { overdue } from './overdue';
import { valueLate } from './valueLate';

/** In the order of their docs. */
export const ONBOARDING_RULES: readonly Rule[] = [kickoffLate, noLogin, integrationFailed, lowActivation, valueLate, overdue];
