import type { Analysis } from '../analysis';
import { qbrData } from '../qbr/qbrData';
import { qbrFollowUpData } from '../qbr/qbrFollowUpData';

/** The analyses behind the reviews (Q1-Q6), by the document's id. */
export const REVIEW_ANALYSES: Readonly<Record<string, Analysis>> = { qbr: qbrData, 'qbr-follow-up': qbrFollowUpData };
