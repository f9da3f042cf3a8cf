import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { UserError } from '../../userError';
import { accountFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { orGap, present } from '../known';
import { assertStillThere } from '../account/departure';
import { usageOf } from '../usage/usage';
import { workingDay } from '../dates/workingDay';
import { mailFrame } from '../mail/mailFrame';
import type { Addressee } from '../mail/mailFrame';
import { holderOf, isThere, peopleOf } from '../people/customerPeople';
import { contactsHeld } from '../records/contacts';
import { newestNps, NPS_COUNTS_DAYS, npsGroup } from '../records/npsAnswer';
import type { NpsAnswer } from '../records/npsAnswer';

/**
 * The mail after an NPS answer (M9, R12): to a detractor personal, with a talk the next working day; to a passive one what would make it better, and what they
 * do not use yet; to a promoter thanks and one favour. Always for the customer.
 * @throws UserError when there is no answer, or only an old one
 */
export function npsFollowUpData(request: DocumentInput) {
  const { asOf } = request;
  assertStillThere(request, 'a mail about their NPS answer');
  const input: DocumentInput = { ...request, audience: 'customer', account: accountFor(request.account, 'customer') };
  const { account } = input;
  const name = account.account ?? 'the customer';
  const answer = newestNps(account, asOf);
  if (answer === undefined) throw new UserError(`There is no NPS answer of ${name} to follow up: record it under \`surveys\` with \`type: nps\`, \`score\` and \`respondent\`.`);
  const age = answer.date === null ? 0 : daysBetween(answer.date, asOf);
  if (age > NPS_COUNTS_DAYS) throw new UserError(`The last NPS answer of ${name} is ${age} days old (${answer.date}): ask again before you write about it.`);
  const respondent = respondentOf(answer, account, asOf);
  const group = npsGroup(answer.score);
  const usage = usageOf(account);
  return {
    ...mailFrame(input, orGap(respondent && [respondent], 'surveys', 'who answered the NPS survey')),
    group,
    score: answer.score,
    answered_on: answer.date,
    comment: answer.comment,
    /** Whether the file knows what is wrong; else the mail asks. */
    open_issues: present(account.scores?.support?.open_issues),
    /** Whether nobody is known to have come back to them within a day, as R12 asks. */
    late: age > 1 && answer.followed_up === null && !wasTalkedTo(request.account, answer.date, asOf),
    call_on: workingDay(addDays(startOf(request), 1)),
    features: usage.opportunities,
    favour: group === 'promoter' ? favourOf(request.account, answer.date) : null,
  };
}

/** Who answered, as the account lists them; by the name alone where it does not. */
function respondentOf({ respondent: name, source }: NpsAnswer, account: AccountData, asOf: IsoDay): Addressee | undefined {
  if (name === null && source.startsWith('scores.')) return holderOf({ account, asOf }, 'champion') ?? holderOf({ account, asOf }, 'exec_sponsor');
  const listed = peopleOf(account, asOf).find((person) => person.name === name && isThere(person));
  return listed ?? (name === null ? undefined : { name, email: null, source: 'surveys' });
}

function wasTalkedTo(account: AccountData, since: IsoDay | null, asOf: IsoDay): boolean {
  return contactsHeld(account, asOf).some(({ date, entry: { type } }) => date >= (since ?? asOf) && type !== 'community' && type !== 'support');
}

/** One favour at a time, of those that the customer does not do yet; none where they were asked since they answered. */
function favourOf({ advocacy }: AccountData, answered: string | null): 'public_review' | 'referral' | 'case_study' | null {
  const asked = advocacy?.last_asked;
  if (asked !== undefined && (answered === null || asked >= answered)) return null;
  if (advocacy?.public_review !== true) return 'public_review';
  if ((advocacy.referrals ?? 0) === 0) return 'referral';
  return advocacy.case_study === true ? null : 'case_study';
}
