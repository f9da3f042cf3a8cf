import type { Rule } from '../rule';
import { accountDiffers } from './accountDiffers';
import { milestoneOverdue } from './milestoneOverdue';
import { missing } from './missing';
import { noNextReview } from './noNextReview';
import { noObjectives } from './noObjectives';
import { objectiveActivity } from './objectiveActivity';
import { objectiveIncomplete } from './objectiveIncomplete';
import { objectiveUnmeasured } from './objectiveUnmeasured';
import { reviewPassed } from './reviewPassed';
import { riskIncomplete } from './riskIncomplete';

/** In the order of their docs. */
export const PLAN_RULES: readonly Rule[] = [
  missing,
  accountDiffers,
  noObjectives,
  objectiveIncomplete,
  objectiveActivity,
  objectiveUnmeasured,
  milestoneOverdue,
  riskIncomplete,
  reviewPassed,
  noNextReview,
];
