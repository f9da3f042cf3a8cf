import type { Analysis } from '../analysis';
import { adoptionMailData } from './adoptionMailData';
import { handoffData } from './handoffData';
import { onboardingPlanData } from './onboardingPlanData';
import { successPlanData } from './successPlanData';
import { welcomeData } from './welcomeData';

/** The analyses behind the documents of the first months (L2-L5, P1), by the document's id. */
export const START_ANALYSES: Readonly<Record<string, Analysis>> = {
  'onboarding-plan': onboardingPlanData,
  'success-plan': successPlanData,
  handoff: handoffData,
  welcome: welcomeData,
  'adoption-day-0': adoptionMailData,
  'adoption-day-3': adoptionMailData,
  'adoption-day-7': adoptionMailData,
};
