import { missingField } from '../../render/gap';
import { accountFor, planFor } from '../audience/forAudience';
import type { DocumentInput } from '../documentInput';
import { isReached, scoreGoals } from '../value/goals';
import { indexed, orGap, present } from '../known';
import { milestoneList } from '../value/milestoneList';
import { isLive } from '../value/isLive';
import { ownedBy, ownerOf, personFor, personName } from '../people/personFor';
import { nextReviewDay } from '../plan/reviewDay';
import { contactFor } from '../people/contactFor';
import { planFaults } from './planFaults';

const ROLES = ['champion', 'exec_sponsor', 'technical_lead'] as const;

/** The success plan as both sides read it (C10, P1): goals with where they stand, milestones, use cases, people, next review. */
export function successPlanData(request: DocumentInput) {
  const { settings, asOf, audience } = request;
  const account = accountFor(request.account, audience);
  const plan = planFor(request.plan, audience);
  const goals = scoreGoals(plan, asOf);
  const owning = (named: string | null, source: string, isOver: boolean) => ownedBy(named, `${source}.owner`, isOver, { account, settings });
  const milestones = milestoneList(plan, asOf).map((milestone) => ({ ...milestone, ...owning(milestone.owner, milestone.source, milestone.state === 'done') }));
  const criteria = present(plan?.success_criteria);
  const gap = <T>(value: T | undefined, path: string, label: string) => orGap(value, path, label, 'success-plan');
  return {
    customer: orGap(account.account ?? plan?.account, 'account', 'customer’s name'),
    company: orGap(settings.company.name, 'company.name', 'our company’s name', 'settings'),
    owner: plan?.owner === undefined ? personFor('csm', account, settings) : personName(plan.owner, settings),
    created: plan?.created ?? null,
    updated: plan?.last_updated ?? null,
    summary: gap(plan?.summary, 'summary', 'what success means, in a sentence'),
    goals: gap(goals.length === 0 ? undefined : goals.map((goal) => ({ ...goal, way: goal.progress === null ? null : shownProgress(goal.progress), ...owning(goal.owner, goal.source, isReached(goal)) })), 'business_objectives', 'goals with baseline, target and date'),
    reached: goals.filter(isReached).length,
    total: goals.length,
    /** Those with a figure, for the chart: 0 at the baseline, 1 at the target; beyond both ends it would tell nothing more. */
    progress: goals.flatMap(({ goal, progress }) => (typeof goal === 'string' && progress !== null ? [{ name: goal, progress: shownProgress(progress) }] : [])),
    milestones: gap(milestones.length === 0 ? undefined : milestones, 'milestones', 'milestones with their days'),
    use_cases: indexed(plan?.use_cases).map(({ item, index }) => ({
      name: gap(item.name, `use_cases.${index}.name`, 'use case'),
      status: item.status ?? null,
      date: item.go_live_date ?? null,
      ...owning(item.owner ?? null, `success-plan:use_cases.${index}`, isLive(item)),
      source: `success-plan:use_cases.${index}`,
    })),
    criteria: gap(criteria.length === 0 ? undefined : criteria, 'success_criteria', 'how both sides will know that it worked'),
    people: ROLES.map((role) => {
      const person = contactFor(role, { account, plan, asOf });
      return { role, name: orGap(person?.name, 'stakeholders', `${role.replace('exec_', 'executive ').replace('_', ' ')} at the customer`), title: person?.title ?? null, source: person?.source ?? null };
    }),
    next_review: plan?.next_review !== undefined && plan.next_review >= asOf ? plan.next_review : missingField('next_review', 'date of the next review', 'success-plan'),
    internal: audience === 'internal' ? internalPart(request) : null,
  };
}

/** In whole per cent, 0-1. */
function shownProgress(progress: number): number {
  return Math.round(Math.min(1, Math.max(0, progress)) * 100) / 100;
}

/** What makes the plan weak, and what could get in its way: ours alone. */
function internalPart({ account, plan, settings, asOf }: DocumentInput) {
  return {
    faults: planFaults(plan, asOf),
    risks: indexed(plan?.risks).map(({ item: { risk, mitigation, owner, severity }, index }) => ({
      risk: orGap(risk, `risks.${index}.risk`, 'what could happen', 'success-plan'),
      mitigation: orGap(mitigation, `risks.${index}.mitigation`, 'what is done about it', 'success-plan'),
      owner: ownerOf(owner, `success-plan:risks.${index}.owner`, { account, settings }),
      severity: severity ?? null,
      source: `success-plan:risks.${index}`,
    })),
    /** The day that `csac plan` would write where the plan has none ahead. */
    proposed_review: plan?.next_review !== undefined && plan.next_review >= asOf ? null : (nextReviewDay({ account, settings, asOf }) ?? null),
  };
}
