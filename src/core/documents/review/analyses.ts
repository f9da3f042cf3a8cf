import type { Analysis } from '../analysis';
import { conversationData } from './conversationData';
import { executiveReviewData } from './executiveReviewData';
import { preReadData } from './preReadData';
import { qbrChecklistData } from './qbrChecklistData';
import { qbrData } from './qbrData';
import { qbrDeckData } from './qbrDeckData';
import { qbrFollowUpData } from './qbrFollowUpData';
import { scorecardData } from './scorecardData';

/** The analyses behind the reviews (Q1-Q6), by the document's id. */
export const REVIEW_ANALYSES: Readonly<Record<string, Analysis>> = {
  qbr: qbrData,
  'qbr-scorecard': scorecardData,
  'qbr-conversation': conversationData,
  'executive-review': executiveReviewData,
  'qbr-deck': qbrDeckData,
  'qbr-checklist': qbrChecklistData,
  'qbr-pre-read': preReadData,
  'qbr-follow-up': qbrFollowUpData,
};
