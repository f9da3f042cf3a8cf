import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import { accountSegment } from '../account/howServed';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import { assertStillThere } from '../account/departure';
import { adoptionSequence } from './adoption';
import { onboardingChecklist } from './checklist';
import { contactFor } from '../people/contactFor';
import { onboardingMilestones, programmeDay } from './onboardingMilestones';
import { checkInDays, onboardingPhases } from './onboardingPhases';
import { onboardingReview } from './onboardingReview';
import { onboardingRisks } from './onboardingRisks';
import { onboardingState } from './onboardingState';
import { daysToValue, timeSpan, trackOf } from './track';
import type { Track } from './track';

/**
 * The first ninety days of a customer (L1-L5) as data. Past day 90 it is a look back (`review`) with a restart for what is open.
 * @throws UserError for a customer who left
 */
export function onboardingPlanData(request: DocumentInput) {
  const { settings, asOf, audience } = request;
  const account = accountFor(request.account, audience);
  const plan = planFor(request.plan, audience);
  assertStillThere(request, 'an onboarding plan');
  const input: DocumentInput = { account, health: request.health, settings, asOf, audience, ...(plan && { plan }) };
  const state = onboardingState(account, asOf);
  const track = trackOf(account, settings);
  const milestones = onboardingMilestones({ account, plan, settings, asOf });
  const contact = contactFor('contact', { account, plan, asOf });
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company?.name, 'company.name', 'our company’s name', 'settings'),
    product: settings.company?.product ?? null,
    support_email: settings.company?.support_email ?? null,
    state,
    track,
    /** Label of the segment that sets the pace. */
    segment: orGap(accountSegment(account, settings)?.label, 'segment', 'segment'),
    target: timeSpan(daysToValue(account, settings)),
    first_value: milestones.find(({ id }) => id === 'first_value') ?? null,
    csm: personFor('csm', account, settings),
    contact: orGap(contact?.name, 'stakeholders', 'contact at the customer'),
    goals: goalsOf(plan, track, asOf),
    phases: onboardingPhases(input),
    check_ins: checkInDays(input),
    milestones,
    stages: onboardingChecklist(track, { account, plan, asOf }, audience),
    review: state.phase === 'past' ? onboardingReview(milestones, account, plan, startOf(request)) : null,
    internal: audience === 'internal' ? internalPart(request, milestones) : null,
  };
}

/** The goals; of a customer without calls nobody asks for goals in figures, so where none are there, none are missing. */
function goalsOf(plan: PlanData | undefined, track: Track, asOf: IsoDay): Known<readonly ScoredGoal[]> {
  const goals = scoreGoals(plan, asOf);
  return goals.length === 0 && track === 'self-serve' ? [] : orGap(goals.length === 0 ? undefined : goals, 'business_objectives', 'goals with target and date', 'success-plan');
}

/** What the customer's copy does not say: the risks that hold, lateness against L1, and features that nobody picks up. */
function internalPart(input: DocumentInput, milestones: ReturnType<typeof onboardingMilestones>) {
  const { account, plan, settings, asOf } = input;
  const firstValue = milestones.find(({ id }) => id === 'first_value');
  const target = programmeDay('first-value', account, settings);
  return {
    risks: onboardingRisks({ account, plan, asOf }, settings, startOf(input)),
    /** The day of L1 where the plan agreed on a later one. */
    first_value_target: target !== undefined && firstValue?.agreed === true && firstValue.status !== 'done' && typeof firstValue.due === 'string' && firstValue.due > target ? target : null,
    adoption: adoptionSequence(account, asOf) ?? null,
  };
}
