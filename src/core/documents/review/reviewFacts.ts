import { addDays } from '../../calendar/isoDay';
import { assertStillThere } from '../account/departure';
import { accountCadence, accountSegment } from '../account/howServed';
import { actionItems } from './actionItems';
import { customerAttendees, ourAttendees } from '../people/attendees';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { expansionIdeas } from './expansionIdeas';
import { scoreGoals } from '../value/goals';
import type { GoalStatus, ScoredGoal } from '../value/goals';
import { healthComponents } from '../score/healthComponents';
import { healthSummary } from '../score/healthSummary';
import { indexed, orGap, present } from '../known';
import { metricChanges } from '../value/metricChanges';
import { milestoneList } from '../value/milestoneList';
import { peerComparison } from '../peers/peerComparison';
import { senderOf } from '../mail/mailFrame';
import { prioritiesOf } from './priorities';
import { quarterNamed, quarterOf } from '../dates/quarter';
import type { Quarter } from '../dates/quarter';
import { nextReview, reviewMeeting, reviewOf } from '../dates/reviewDates';
import { roiOf } from '../value/roi';
import { usageOf } from '../usage/usage';
import { usageComparison } from '../usage/usageMonths';
import { winsOf } from '../value/wins';
import { roadmapOf } from '../value/roadmapOf';
import { daysOfOnboarding, isServedLightly, isShownPeers, offersFor, standingOf } from './standing';

/**
 * All that the documents of a business review speak of (Q1-Q6), as data: every figure computed from the files, every known field that
 * has no value a gap. With a customer as reader it rests on nothing that is internal.
 * @throws UserError for a customer who has left: there is nothing to review, and a cheerful text would be an insult
 */
export function reviewFacts(input: DocumentInput) {
  assertStillThere(input, 'a business review');
  const { settings, asOf, audience, health } = input;
  const account = accountFor(input.account, audience);
  const plan = planFor(input.plan, audience);
  const current = quarterOf(startOf(input), settings.fiscalYearStart);
  const recorded = reviewOf(account, current, asOf);
  const review = recorded?.review;
  const quarter = reviewedQuarter(review?.quarter, current, settings.fiscalYearStart);
  const goals = scoreGoals(plan, asOf);
  const metrics = metricChanges(account);
  const usage = usageOf(account);
  const meeting = reviewMeeting(account, plan, current, asOf);
  const onboardingDays = daysOfOnboarding(account, asOf);
  const standing = standingOf(health, onboardingDays);
  const milestones = milestoneList(plan, asOf);
  const texts = (key: 'wins' | 'priorities') => recorded && { texts: recorded.review[key], source: `${recorded.source}.${key}` };
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company?.name, 'company.name', 'our company’s name', 'settings'),
    sender: senderOf(account, settings),
    as_of: asOf,
    quarter,
    next_quarter: quarterOf(addDays(quarter.end, 1), settings.fiscalYearStart),
    segment: accountSegment(account, settings)?.id ?? null,
    standing,
    /** Days since the start, in the first 90; null later. */
    onboarding_days: onboardingDays,
    meeting,
    attendees: customerAttendees(account, plan, review?.attendees),
    ours: ourAttendees(account, settings, review?.attendees),
    health: { ...healthSummary(health, audience), components: healthComponents(health, audience), trend: input.trend ?? [] },
    wins: winsOf(texts('wins'), account, goals, metrics),
    focus: { words: review?.focus ?? null, source: recorded === undefined ? null : `${recorded.source}.focus` },
    goals: orGap(goals.length === 0 ? undefined : goals, 'business_objectives', 'goals with target and actual', 'success-plan'),
    goal_counts: countGoals(goals),
    milestones,
    roi: roiOf(account),
    metrics,
    usage: { ...usage, by_month: usageComparison(account, quarter, settings.fiscalYearStart) },
    peers: isShownPeers(standing, audience) ? peerComparison({ ...input, account }) : [],
    support: supportOf(account),
    priorities: prioritiesOf({ agreed: texts('priorities'), account, goals, usage, health, milestones: standing === 'starting' ? milestones : [] }),
    roadmap: roadmapOf(account, recorded),
    questions: indexed(review?.questions).map(({ item: words, index }) => ({ words, source: `${recorded?.source}.questions.${index}` })),
    expansion: expansionIdeas(account, usage, audience),
    offers: offersFor(standing, isServedLightly(accountCadence(account, settings)), account),
    actions: actionItems(account, settings, audience, recorded && { items: recorded.review.actions, source: `${recorded.source}.actions` }),
    next_review: nextReview({ account, plan, settings, quarter: current, asOf }),
  };
}

export type ReviewFacts = ReturnType<typeof reviewFacts>;

/** The quarter that the review is about: the one it names, when that is this one or the last, which a review early in a quarter looks back at. */
function reviewedQuarter(written: string | undefined, current: Quarter, fiscalYearStart: number): Quarter {
  const named = quarterNamed(written, fiscalYearStart);
  return named !== undefined && named.end === addDays(current.start, -1) ? named : current;
}

/** How many goals stand where; what is exceeded or reached together is what was achieved (Q2). */
function countGoals(goals: readonly ScoredGoal[]) {
  const count = (...states: GoalStatus[]) => goals.filter((goal) => states.includes(goal.status)).length;
  return { all: goals.length, achieved: count('exceeded', 'reached'), on_track: count('on-track'), behind: count('behind', 'missed'), unknown: count('unknown') };
}

function supportOf({ scores }: ReturnType<typeof accountFor>) {
  const support = scores?.support;
  return {
    opened: orGap(support?.tickets_opened, 'scores.support.tickets_opened', 'tickets opened'),
    resolved: orGap(support?.tickets_resolved, 'scores.support.tickets_resolved', 'tickets resolved'),
    csat: orGap(support?.csat, 'scores.support.csat', 'satisfaction with support'),
    // Without the list nobody knows whether something is open, so nothing is said.
    known: support?.open_issues !== undefined,
    open_issues: present(support?.open_issues),
  };
}
