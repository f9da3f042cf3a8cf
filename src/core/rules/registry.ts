import { below40 } from './health/below40';
import { enteredDiffers } from './health/enteredDiffers';
import { fell20 } from './health/fell20';
import { fellBelow60 } from './health/fellBelow60';
import { rose20 } from './health/rose20';
import { writtenScoreDiffers } from './health/writtenScoreDiffers';
import { writtenTierDiffers } from './health/writtenTierDiffers';
import { CHURN_RULES } from './churn/churnRules';
import { DATA_RULES } from './data/dataRules';
import { RELATIONSHIP_RULES } from './relationship/relationshipRules';
import { ENGAGEMENT_RULES } from './engagement/engagementRules';
import { ONBOARDING_RULES } from './onboarding/onboardingRules';
import { RISK_RULES } from './risk/riskRules';
import { RENEWAL_RULES } from './renewal/renewalRules';
import { PLAN_RULES } from './plan/planRules';
import { EXPANSION_RULES } from './expansion/expansionRules';
import { OVERRIDE_RULES } from './overrides/overrideRules';
import { PORTFOLIO_RULES } from './portfolio/portfolioRules';
import { SETTINGS_RULES } from './rules/settingsRules';
import { spikeThenSilence } from './tickets/spikeThenSilence';
import { fell30 } from './usage/fell30';
import type { Rule } from './rule';

/** All rules, in the order of their docs. */
export const RULES: readonly Rule[] = [
  enteredDiffers,
  writtenScoreDiffers,
  writtenTierDiffers,
  fell20,
  fellBelow60,
  below40,
  rose20,
  ...OVERRIDE_RULES,
  ...DATA_RULES,
  ...RELATIONSHIP_RULES,
  ...ENGAGEMENT_RULES,
  ...ONBOARDING_RULES,
  ...RISK_RULES,
  fell30,
  spikeThenSilence,
  ...RENEWAL_RULES,
  ...PLAN_RULES,
  ...EXPANSION_RULES,
  ...CHURN_RULES,
  ...PORTFOLIO_RULES,
  ...SETTINGS_RULES,
];
