import { accountFor } from '../audience/forAudience';
import type { AccountData, DocumentInput } from '../documentInput';
import { indexed, present } from '../known';
import { personFor, personName } from '../people/personFor';
import { addressee } from './addressee';
import { dueWithin } from '../dates/dueWithin';
import { findSignals } from './findSignals';
import { assertStillThere } from '../account/hasLeft';
import { formerHolders } from './keyPeople';
import { timeLeft } from './leadTime';
import { mailFrame } from '../mail/mailFrame';
import { riskLevel } from './riskLevel';

const ISSUES_SHOWN = 4;
const PROMISES_SHOWN = 3;
/** R1: executives meet within the week when it is critical, else within two. */
const MEET_WITHIN_DAYS = { critical: 7, other: 14 } as const;

/**
 * The mail from our executive to theirs (M8): why now, what is open on our side, what we have promised, half an hour. It speaks of no
 * risk, and says only what the customer knows.
 * @throws UserError when the customer has left
 */
export function executiveOutreachData(input: DocumentInput) {
  assertStillThere(input, 'a mail between executives');
  const { settings, asOf } = input;
  const account = accountFor(input.account, 'customer');
  const { level } = riskLevel(input.account, input.health, findSignals(input), timeLeft(input.account, asOf));
  const issues = present(account.scores?.support?.open_issues).slice(0, ISSUES_SHOWN);
  return {
    ...mailFrame(input, addressee(account, ['exec_sponsor', 'decision_maker', 'champion']), 'vp', 'their executive: name and e-mail address'),
    csm: personFor('csm', account, settings),
    occasion: leavers(account).length > 0 ? 'people_left' : issues.length > 0 || level === 'critical' || level === 'high' ? 'listen' : 'regular',
    leavers: leavers(account),
    issues,
    promises: promisesOf(account, input),
    meet_by: dueWithin(asOf, level === 'critical' ? MEET_WITHIN_DAYS.critical : MEET_WITHIN_DAYS.other),
  };
}

/** Champions and sponsors who left, by name: people whom the reader knows. */
function leavers(account: AccountData): string[] {
  return (['champion', 'exec_sponsor'] as const).flatMap((role) => formerHolders(account, role).slice(0, 1).map(({ name }) => name));
}

/** What the customer knows that we do, with a day that is still ahead. */
function promisesOf(account: AccountData, { settings, asOf }: DocumentInput) {
  return indexed(account.tasks)
    .flatMap(({ item: { title, due, status, owner } }) =>
      title === undefined || due === undefined || due < asOf || status === 'done' || status === 'cancelled' ? [] : [{ title, due, owner: owner === undefined ? null : personName(owner, settings) }],
    )
    .sort((a, b) => a.due.localeCompare(b.due))
    .slice(0, PROMISES_SHOWN);
}
