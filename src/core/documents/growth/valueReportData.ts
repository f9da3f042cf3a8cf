import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { daysOfOnboarding, isShownPeers, standingOf } from '../review/standing';
import { isReached, scoreGoals } from '../value/goals';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { isLive } from '../value/isLive';
import { metricChanges } from '../value/metricChanges';
import { milestoneList } from '../value/milestoneList';
import { peerComparison } from '../peers/peerComparison';
import { personFor } from '../people/personFor';
import { quarterOf } from '../dates/quarter';
import { nextReview, reviewOf } from '../dates/reviewDates';
import { roadmapOf } from '../value/roadmapOf';
import { hasLeft } from '../../model/hasLeft';
import { roiOf } from '../value/roi';
import { usageOf } from '../usage/usage';
import { usageComparison } from '../usage/usageMonths';
import { winsOf } from '../value/wins';

/** What the customer got for what was agreed (L8) as data: define, deliver, demonstrate, develop. Computed from what the reader may see. */
export function valueReportData(input: DocumentInput) {
  const { settings, asOf, audience, health } = input;
  const account = accountFor(input.account, audience);
  const plan = planFor(input.plan, audience);
  const goals = scoreGoals(plan, asOf);
  const open = goals.filter((goal) => !isReached(goal));
  const metrics = metricChanges(account);
  const quarter = quarterOf(startOf(input), settings.fiscalYearStart);
  const milestones = milestoneList(plan, asOf);
  const useCases = useCasesOf(plan);
  const standing = standingOf(health, daysOfOnboarding(account, asOf));
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company?.name, 'company.name', 'our company’s name', 'settings'),
    quarter,
    csm: personFor('csm', account, settings),
    since: orGap(account.contract?.start, 'contract.start', 'start of the contract'),
    /** A lost customer may still be shown what was reached; there is no next step to promise. */
    has_left: hasLeft(input.account, asOf),
    /** As the reviews tell it: where things go badly nothing is offered, and nobody is held up beside others. */
    standing,
    agreed_on: plan?.created ?? null,
    goals: orGap(goals.length === 0 ? undefined : goals, 'business_objectives', 'goals with target and actual', 'success-plan'),
    reached: goals.length - open.length,
    open,
    milestones,
    use_cases: useCases,
    delivered: orGap(milestones.length + useCases.length === 0 ? undefined : milestones.length + useCases.length, 'milestones', 'milestones and what the product is used for', 'success-plan'),
    roi: roiOf(account),
    summary: account.value?.summary ?? null,
    metrics,
    usage: { ...usageOf(account), by_month: usageComparison(account, quarter, settings.fiscalYearStart) },
    wins: winsOf(undefined, account, goals, metrics),
    peers: isShownPeers(standing, audience) ? peerComparison({ ...input, account }) : [],
    roadmap: roadmapOf(account, reviewOf(account, quarter, asOf)),
    next_review: nextReview({ account, plan, settings, quarter, asOf }),
  };
}

/** What the product is used for, and since or from when. */
export interface UseCase {
  readonly name: Known<string>;
  readonly live: boolean;
  /** Go-live, past or planned; null where the plan gives no day. */
  readonly date: IsoDay | null;
  readonly source: string;
}

function useCasesOf(plan: PlanData | undefined): UseCase[] {
  return indexed(plan?.use_cases).map(({ item, index }) => {
    const { name, go_live_date: date } = item;
    const at = `use_cases.${index}`;
    return {
      name: orGap(name, `${at}.name`, 'what the product is used for', 'success-plan'),
      live: isLive(item),
      date: date ?? null,
      source: `success-plan:${at}`,
    };
  });
}
