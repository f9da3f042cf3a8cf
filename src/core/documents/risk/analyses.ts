import type { Analysis } from '../analysis';
import { churnRiskData } from './churnRiskData';
import { savePlanData } from './savePlanData';

/** The analyses behind the documents on risk and loss (R1-R12), by the document's id. */
export const RISK_ANALYSES: Readonly<Record<string, Analysis>> = {
  'churn-risk': churnRiskData,
  'save-plan': savePlanData,
};
