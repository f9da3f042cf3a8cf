import type { Analysis } from '../analysis';
import { expansionData } from './expansionData';
import { moreSeatsData } from './moreSeatsData';
import { npsFollowUpData } from './npsFollowUpData';
import { referenceRequestData } from './referenceRequestData';
import { renewalData } from './renewalData';
import { renewalKickoffData } from './renewalKickoffData';
import { stakeholderMapData } from './stakeholderMapData';
import { valueReportData } from './valueReportData';

/** The analyses behind the documents on value, growth and renewal (E1-E7, N1), by the document's id. */
export const GROWTH_ANALYSES: Readonly<Record<string, Analysis>> = {
  expansion: expansionData,
  renewal: renewalData,
  'value-report': valueReportData,
  'stakeholder-map': stakeholderMapData,
  'renewal-kickoff': renewalKickoffData,
  'nps-follow-up': npsFollowUpData,
  'more-seats': moreSeatsData,
  'reference-request': referenceRequestData,
};
