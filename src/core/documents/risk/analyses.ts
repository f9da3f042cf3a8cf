import type { Analysis } from '../analysis';
import { checkInData } from './checkInData';
import { churnRiskData } from './churnRiskData';
import { executiveOutreachData } from './executiveOutreachData';
import { newContactData } from './newContactData';
import { savePlanData } from './savePlanData';
import { winBackData } from './winBackData';
import { winBackMail } from './winBackMails';

/** The analyses behind the documents on risk and loss (R1-R12), by the document's id. */
export const RISK_ANALYSES: Readonly<Record<string, Analysis>> = {
  'churn-risk': churnRiskData,
  'save-plan': savePlanData,
  'win-back': winBackData,
  'win-back-day-7': winBackMail('win-back-day-7'),
  'win-back-day-30': winBackMail('win-back-day-30'),
  'win-back-day-90': winBackMail('win-back-day-90'),
  'new-contact': newContactData,
  'executive-outreach': executiveOutreachData,
  'check-in': checkInData,
};
