import type { Rule } from '../rule';
import { checkInOverdue } from './checkInOverdue';
import { detractorUnanswered } from './detractorUnanswered';
import { noLogin } from './noLogin';
import { qbrOverdue } from './qbrOverdue';
import { qbrWithoutValue } from './qbrWithoutValue';
import { supportOnly } from './supportOnly';
import { surveyOverdue } from './surveyOverdue';
import { techTouchIgnored } from './techTouchIgnored';
import { touchModelLowered } from './touchModelLowered';

/** In the order of their docs. */
export const ENGAGEMENT_RULES: readonly Rule[] = [
  checkInOverdue,
  qbrOverdue,
  qbrWithoutValue,
  noLogin,
  techTouchIgnored,
  supportOnly,
  detractorUnanswered,
  surveyOverdue,
  touchModelLowered,
];
