import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import type { DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import { orGap } from '../known';
import { assertStillThere } from '../account/departure';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { contactFor } from '../people/contactFor';
import { onboardingMilestones } from './onboardingMilestones';
import { onboardingState } from './onboardingState';
import { REACHED } from './reached';
import { plannedContact } from './proof';
import { daysToValue, timeSpan, trackOf } from './track';

const GOALS_SHOWN = 3;

/**
 * The welcome mail (M1): who we are, what they want to reach, what happens next, what we need from them.
 * @throws UserError for a customer who left, or who has been with us for longer than an onboarding
 */
export function welcomeData(request: DocumentInput) {
  assertStillThere(request, 'a welcome');
  const { settings, asOf } = request;
  const account = accountFor(request.account, 'customer');
  const plan = planFor(request.plan, 'customer');
  const state = onboardingState(account, asOf);
  if (state.phase === 'past') {
    throw new UserError(`${account.account ?? 'This customer'} has been with us since ${account.contract!.start!}, so a welcome mail comes too late. To get in touch again, write \`check-in\`.`);
  }
  const facts = { account, plan, asOf };
  const planned = account.onboarding?.kickoff_planned;
  const held = REACHED.kickoff(facts);
  const kickoff = held !== undefined ? null : planned !== undefined && planned >= asOf ? planned : (plannedContact(account, ['kickoff'], asOf)?.date ?? null);
  const milestones = onboardingMilestones({ account, plan, settings, asOf });
  const firstValue = milestones.find(({ id }) => id === 'first_value');
  const next = milestones.find(({ status }) => status === 'next');
  return {
    ...mailFrame({ account, settings }, contactFor('contact', { account, plan, asOf }) ?? nobodyToWriteTo('whom the mail is for')),
    product: settings.company.product ?? null,
    website: settings.company.website ?? null,
    track: trackOf(account, settings),
    target: timeSpan(daysToValue(account, settings)),
    goals: scoreGoals(plan, asOf).slice(0, GOALS_SHOWN),
    kickoff: { held: held?.date ?? null, date: orGap(kickoff, 'onboarding.kickoff_planned', 'day of the kickoff') },
    first_value: { reached: firstValue?.status === 'done', due: orGap(typeof firstValue?.due === 'string' ? firstValue.due : undefined, 'contract.start', 'first day of the contract') },
    /** Whether somebody of theirs works with it already, so that nobody need be told to sign in. */
    begun: REACHED.login(facts) !== undefined,
    next: next === undefined ? null : { label: next.label, due: next.due },
    needs: {
      technical_lead: contactFor('technical_lead', { account, plan, asOf })?.name ?? null,
      exec_sponsor: contactFor('exec_sponsor', { account, plan, asOf })?.name ?? null,
    },
    support_email: orGap(settings.company.support_email, 'company.support_email', 'support’s e-mail address', 'settings'),
  };
}
