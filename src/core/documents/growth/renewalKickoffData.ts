import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { isReached, scoreGoals } from '../value/goals';
import { isMissingField } from '../../render/gap';
import { orGap, present } from '../known';
import { metricChanges } from '../value/metricChanges';
import { assertStillThere } from '../account/departure';
import { roiOf } from '../value/roi';
import { winsOf } from '../value/wins';
import { workingDay, workingDayBefore } from '../dates/workingDay';
import { growthStops } from './growthStops';
import { mailFrame } from '../mail/mailFrame';
import { addressees } from '../people/addressees';

/** Days before the renewal by which the talk begins, the business case is shared and the offer is out (N1). */
const KICKOFF_DAYS = 90;
const CASE_DAYS = 60;
const OFFER_DAYS = 30;
/** The way to a renewal begins here (N1); a mail before it would be about nothing. */
const FIRST_DAYS = 120;
/** The customer has some days to find a time. */
const DAYS_TO_MEET = 7;

/**
 * The mail that opens a renewal (M4): what was reached, what comes next until when, and a day to talk. Where something is wrong, it asks for that
 * first, and does not praise. Always for the customer.
 * @throws UserError when the customer has left, or the renewal is signed, lost, over, or more than 120 days away
 */
export function renewalKickoffData(request: DocumentInput) {
  const { asOf, health } = request;
  assertStillThere(request, 'the opening of a renewal');
  refuse(request.account, asOf);
  const input: DocumentInput = { ...request, audience: 'customer', account: accountFor(request.account, 'customer') };
  const { account } = input;
  const plan = planFor(request.plan, 'customer');
  const goals = scoreGoals(plan, asOf);
  const wins = winsOf(undefined, account, goals, metricChanges(account));
  const date = account.renewal_date;
  return {
    ...mailFrame(input, addressees(input, ['champion', 'exec_sponsor', 'decision_maker'])),
    renewal_date: orGap(date, 'renewal_date', 'renewal date'),
    meeting: meetingDay(date, startOf(request)),
    steps: date === undefined ? [] : stepsAhead(date, startOf(request)),
    troubled: growthStops(request.account, health, asOf).length > 0,
    open_issues: present(account.scores?.support?.open_issues),
    roi: roiOf(account),
    wins: isMissingField(wins) ? [] : wins,
    open: goals.filter((goal) => !isReached(goal)),
  };
}

function refuse({ account: name = 'the customer', renewal, renewal_date: date }: AccountData, asOf: IsoDay): void {
  if (renewal?.status === 'signed') throw new UserError(`The renewal of ${name} is signed (\`renewal.status\`): there is nothing left to open. Write the date of the next one to \`renewal_date\`.`);
  if (renewal?.status === 'lost') throw new UserError(`The renewal of ${name} is marked as lost (\`renewal.status\`): write \`win-back\` instead.`);
  if (date !== undefined && date < asOf) throw new UserError(`The renewal date of ${name}, ${date}, has passed: write the date of the next one to \`renewal_date\` first.`);
  if (date !== undefined && daysBetween(asOf, date) > FIRST_DAYS) {
    throw new UserError(`The renewal of ${name} is ${daysBetween(asOf, date)} days away (${date}): this mail goes out ${KICKOFF_DAYS} days before, on ${workingDayBefore(addDays(date, -KICKOFF_DAYS))}.`);
  }
}

/** A day to talk: 90 days before the renewal; where that is near or over, within a week, and never after the renewal. */
function meetingDay(date: IsoDay | undefined, asOf: IsoDay): IsoDay {
  const soon = workingDay(addDays(asOf, DAYS_TO_MEET));
  if (date === undefined) return soon;
  const best = workingDayBefore(addDays(date, -KICKOFF_DAYS));
  return best > soon ? best : soon < date ? soon : workingDay(asOf);
}

/** What comes until when; steps whose day is over or too near are left to the talk. */
function stepsAhead(date: IsoDay, asOf: IsoDay) {
  const steps = [
    { id: 'business_case', by: workingDayBefore(addDays(date, -CASE_DAYS)) },
    { id: 'offer', by: workingDayBefore(addDays(date, -OFFER_DAYS)) },
    { id: 'signature', by: workingDayBefore(date) },
  ];
  return steps.filter(({ by }) => daysBetween(asOf, by) > DAYS_TO_MEET);
}
