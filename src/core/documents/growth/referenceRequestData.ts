import { addDays, daysBetween, monthsBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { HealthScore } from '../../health/healthScore';
import { isMissingField } from '../../render/gap';
import { UserError } from '../../userError';
import { accountTouch } from '../account/howServed';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import { metricChanges } from '../value/metricChanges';
import { assertStillThere } from '../account/departure';
import { roiOf } from '../value/roi';
import { winsOf } from '../value/wins';
import { workingDay } from '../dates/workingDay';
import { growthStops } from './growthStops';
import { mailFrame } from '../mail/mailFrame';
import { addressees } from '../people/addressees';
import { newestNps, npsGroup } from '../records/npsAnswer';

/** Who may be asked to speak for us (E7): a score above this, after more than so many months of use. */
const SCORE_ABOVE = 70;
const MONTHS_ABOVE = 6;
/** Between two favours lies a quarter at the least. */
const ASK_AGAIN_DAYS = 90;
const DAYS_TO_ANSWER = 14;

export type Favour = 'reference' | 'case_study' | 'public_review' | 'advisory_board';

/**
 * The mail that asks a customer to speak for us (M11): one favour, resting on what they have reached. Always for the customer.
 * @throws UserError where it makes no sense (E7, L10), with the reason
 */
export function referenceRequestData(request: DocumentInput) {
  const { asOf, health } = request;
  assertStillThere(request, 'a request for a reference');
  refuse(request.account, health, asOf);
  if (isTechTouch(request)) throw new UserError(`${request.account.account ?? 'The customer'} is served with tech touch: ask in the product or with a campaign, not in person.`);
  const input: DocumentInput = { ...request, audience: 'customer', account: accountFor(request.account, 'customer') };
  const plan = planFor(request.plan, 'customer');
  const goals = scoreGoals(plan, asOf);
  const wins = winsOf(undefined, input.account, goals, metricChanges(input.account));
  return {
    ...mailFrame(input, addressees(input, ['champion'])),
    favour: favourOf(request.account)!,
    wins: isMissingField(wins) ? [] : wins,
    roi: roiOf(input.account),
    answer_by: workingDay(addDays(startOf(request), DAYS_TO_ANSWER)),
  };
}

function refuse(account: AccountData, health: HealthScore, asOf: IsoDay): void {
  const { account: name = 'the customer', contract, advocacy } = account;
  const score = health.score;
  if (score === null) throw new UserError(`${name} has no health score, so nobody knows whether they would speak for us: fill in \`scores\` first.`);
  if (score <= SCORE_ABOVE || health.provisional) {
    throw new UserError(`A reference is asked of customers with a health score above ${SCORE_ABOVE}; ${name} has ${score}${health.provisional ? ', and that is provisional' : ''}.`);
  }
  const start = contract?.start;
  if (start === undefined) throw new UserError(`Nobody knows how long ${name} has been a customer, and a reference needs more than ${MONTHS_ABOVE} months: fill in \`contract.start\`.`);
  const months = monthsBetween(start, asOf);
  if (months <= MONTHS_ABOVE) throw new UserError(`A reference is asked after more than ${MONTHS_ABOVE} months of use; ${name} has been a customer for ${Math.max(0, months)}.`);
  if (growthStops(account, health, asOf).length > 0) throw new UserError(`Now is no time to ask ${name} for a favour: render \`churn-risk\` to read what to mend first.`);
  const answer = newestNps(account, asOf);
  if (answer !== undefined && npsGroup(answer.score) === 'detractor') throw new UserError(`The last NPS answer of ${name} was ${answer.score}; render \`nps-follow-up\` before you ask for a favour.`);
  const asked = advocacy?.last_asked;
  if (asked !== undefined && asked <= asOf && daysBetween(asked, asOf) < ASK_AGAIN_DAYS) {
    throw new UserError(`${name} was asked for a favour on ${asked}: leave ${ASK_AGAIN_DAYS} days between two, until ${addDays(asked, ASK_AGAIN_DAYS)}.`);
  }
  if (favourOf(account) === undefined) throw new UserError(`${name} gives a reference, a case study and a public review, and sits on the advisory board: there is nothing left to ask.`);
}

/** Whether nobody of ours talks to the customer in person (S1-S3). */
function isTechTouch({ account, settings }: DocumentInput): boolean {
  return accountTouch(account, settings) === 'tech-touch';
}

/** The next favour that the customer does not do yet. */
function favourOf({ advocacy }: AccountData): Favour | undefined {
  const order: readonly Favour[] = ['reference', 'case_study', 'public_review', 'advisory_board'];
  return order.find((favour) => advocacy?.[favour] !== true);
}
