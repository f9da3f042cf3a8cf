import type { Rule } from '../rule';
import { advocate } from './advocate';
import { championPromoted } from './championPromoted';
import { companyGrowing } from './companyGrowing';
import { content } from './content';
import { executiveUse } from './executiveUse';
import { limitReached } from './limitReached';
import { newTeam } from './newTeam';
import { opportunityIncomplete } from './opportunityIncomplete';
import { premiumFeature } from './premiumFeature';
import { promoter } from './promoter';
import { seatsNearlyFull } from './seatsNearlyFull';

/** In the order of their docs. */
export const EXPANSION_RULES: readonly Rule[] = [
  seatsNearlyFull,
  limitReached,
  newTeam,
  premiumFeature,
  companyGrowing,
  championPromoted,
  executiveUse,
  content,
  promoter,
  advocate,
  opportunityIncomplete,
];
