import { accountFor, planFor } from '../audience/forAudience';
import { actionItems } from '../actionItems';
import { customerAttendees, ourAttendees } from '../attendees';
import type { DocumentInput } from '../documentInput';
import { expansionIdeas } from '../expansion';
import { scoreGoals } from '../goals';
import { healthSummary } from '../healthSummary';
import { orGap, present } from '../known';
import { metricChanges } from '../metricChanges';
import { prioritiesOf } from '../priorities';
import { quarterOf } from '../quarter';
import { nextReview, reviewDate, reviewOf } from '../reviewDates';
import { roiOf } from '../roi';
import { internalNotes } from './internalNotes';
import { usageOf } from '../usage';
import { winsOf } from '../wins';

/**
 * What a quarterly business review says (Q1, Q4), as data: every figure computed from the files, every known field that
 * has no value a gap. With a customer as reader it rests on nothing that is marked internal.
 */
export function qbrData(input: DocumentInput) {
  const { settings, asOf, audience, health } = input;
  const account = accountFor(input.account, audience);
  const plan = planFor(input.plan, audience);
  const quarter = quarterOf(asOf, settings.fiscalYearStart);
  const review = reviewOf(account, quarter, asOf);
  const goals = plan === undefined ? [] : scoreGoals(plan, asOf);
  const metrics = metricChanges(account);
  const usage = usageOf(account);
  const support = account.scores?.support;
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company?.name, 'company.name', 'our company’s name', 'settings'),
    quarter,
    review_date: reviewDate(account, plan, quarter, asOf),
    attendees: customerAttendees(account, plan, review?.attendees),
    ours: ourAttendees(account, settings, review?.attendees),
    health: healthSummary(health),
    wins: winsOf(review?.wins, account, goals, metrics),
    focus: review?.focus ?? null,
    goals: orGap(goals.length === 0 ? undefined : goals, 'business_objectives', 'goals with target and actual', 'success-plan'),
    roi: roiOf(account),
    metrics,
    usage,
    support: {
      opened: orGap(support?.tickets_opened, 'scores.support.tickets_opened', 'tickets opened'),
      resolved: orGap(support?.tickets_resolved, 'scores.support.tickets_resolved', 'tickets resolved'),
      csat: orGap(support?.csat, 'scores.support.csat', 'satisfaction with support'),
      // Without the list nobody knows whether something is open, so nothing is said.
      known: support?.open_issues !== undefined,
      open_issues: present(support?.open_issues),
    },
    priorities: prioritiesOf(review?.priorities, account, goals, usage, health),
    expansion: expansionIdeas(account, usage, audience),
    actions: actionItems(account, settings, audience, review?.actions),
    next_review: nextReview({ account, plan, settings, quarter, asOf }),
    internal: audience === 'internal' ? internalNotes(input) : null,
  };
}
