import type { IsoDay } from '../../calendar/isoDay';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { present } from '../known';
import type { Known } from '../known';
import type { Settings } from '../../model/settings';
import { openTasks } from '../records/openTasks';
import { personFor, personName } from '../people/personFor';
import { addressee } from '../people/addressees';
import { dueWithin } from '../dates/dueWithin';
import { findSignals } from './findSignals';
import { assertStillThere } from '../account/departure';
import { formerHolders } from '../people/customerPeople';
import { timeLeft } from './leadTime';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
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
  const left = leavers(account, asOf);
  const issues = present(account.scores?.support?.open_issues).slice(0, ISSUES_SHOWN);
  const frame = mailFrame(input, addressee({ account, plan: planFor(input.plan, 'customer'), asOf }, ['exec_sponsor', 'decision_maker', 'champion']) ?? nobodyToWriteTo('their executive: name and e-mail address'), 'vp');
  return {
    ...frame,
    /** What the sender does for us, where the settings give no title; null where nobody wrote that either. */
    sender_role: frame.sender.title === null ? roleOf(frame.sender.name, settings) : null,
    csm: personFor('csm', account, settings),
    occasion: left.length > 0 ? 'people_left' : issues.length > 0 || level === 'critical' || level === 'high' ? 'listen' : 'regular',
    leavers: left,
    issues,
    promises: promisesOf(account, input),
    meet_by: dueWithin(startOf(input), level === 'critical' ? MEET_WITHIN_DAYS.critical : MEET_WITHIN_DAYS.other),
  };
}

function roleOf(name: Known<string>, { people }: Settings): string | null {
  return Object.values(people).find((person) => person.name === name)?.role ?? null;
}

/** Champions and sponsors who left, by name: people whom the reader knows. */
function leavers(account: AccountData, asOf: IsoDay): string[] {
  return (['champion', 'exec_sponsor'] as const).flatMap((role) => formerHolders({ account, asOf }, role).slice(0, 1).map(({ name }) => name));
}

/** What the customer knows that we do, with a day that is still ahead. */
function promisesOf(account: AccountData, { settings, asOf }: DocumentInput) {
  return openTasks(account)
    .flatMap(({ task: { title, due, owner } }) => (due === undefined || due < asOf ? [] : [{ title, due, owner: owner === undefined ? null : personName(owner, settings) }]))
    .slice(0, PROMISES_SHOWN);
}
