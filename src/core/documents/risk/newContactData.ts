import type { IsoDay } from '../../calendar/isoDay';
import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import type { AccountData, DocumentInput } from '../documentInput';
import { scoreGoals } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { metricChanges } from '../value/metricChanges';
import { roiOf } from '../value/roi';
import { winsOf } from '../value/wins';
import { addressee } from './addressee';
import { dueWithin } from '../dates/dueWithin';
import { assertStillThere } from '../account/hasLeft';
import { formerHolders, holderOf, keyPerson, peopleStill } from './keyPeople';
import type { KeyPerson } from './keyPeople';
import { mailFrame } from '../mail/mailFrame';
import { contactsHeld, eventsOf } from '../records/recorded';

const GOALS_SHOWN = 3;
/** An introduction within the week (R6). */
const MEET_WITHIN_DAYS = 7;

/**
 * The mail to whoever follows a champion who left (M7): who we are, what was reached, what is open, half an hour together.
 * @throws UserError when nobody has left, or the customer themselves have
 */
export function newContactData(input: DocumentInput) {
  assertStillThere(input, 'an introduction');
  const { asOf } = input;
  const account = accountFor(input.account, 'customer');
  const plan = planFor(input.plan, 'customer');
  const gone = whoLeft(input);
  const goals = plan === undefined ? [] : scoreGoals(plan, asOf);
  const to = successor(account, gone.name);
  return {
    ...mailFrame(input, to, 'csm', 'the new contact: name and e-mail address'),
    former: gone.name,
    /** Day on which we last spoke with the reader; whoever knows us needs no introduction. */
    spoken: to === undefined ? null : lastWord(account, to, asOf),
    results: winsOf(undefined, account, goals, metricChanges(account)),
    roi: roiOf(account),
    goals: goals.filter(isOpen).slice(0, GOALS_SHOWN),
    meet_by: dueWithin(asOf, MEET_WITHIN_DAYS),
  };
}

function lastWord(account: AccountData, { name, stakeholder }: KeyPerson, asOf: IsoDay): IsoDay | null {
  const talk = contactsHeld(account, asOf).find(({ entry }) => entry.with?.includes(name) === true);
  return talk?.date ?? stakeholder?.last_touch ?? null;
}

function isOpen({ status }: ScoredGoal): boolean {
  return status !== 'reached' && status !== 'exceeded' && status !== 'missed';
}

/** Whom the champion's departure is about; null where no name is written. */
function whoLeft({ account, asOf }: DocumentInput): { readonly name: string | null } {
  const events = (['champion_left', 'champion_changed_job'] as const).flatMap((type) => eventsOf(account, type, asOf, { open: false }));
  const [last] = events.sort((a, b) => b.date.localeCompare(a.date));
  const [former] = formerHolders(account, 'champion');
  if (last === undefined && former === undefined) {
    throw new UserError(`Nobody is noted as having left ${account.account ?? 'the customer'}: give the champion \`status: left\` under \`stakeholders\`, or add an event \`champion_left\`.`);
  }
  return { name: last?.entry.person ?? former?.name ?? null };
}

/** Whoever is champion now; else whoever is new; else who decides. Never the one who left. */
function successor(account: AccountData, former: string | null): KeyPerson | undefined {
  const champion = holderOf(account, 'champion');
  if (champion !== undefined && champion.name !== former) return champion;
  const still = peopleStill(account).filter(({ person }) => person.name !== former);
  const fresh = still.find(({ person }) => person.status === 'new');
  if (fresh !== undefined) return keyPerson(fresh.person, fresh.index);
  const other = addressee(account, ['decision_maker', 'exec_sponsor']);
  return other?.name === former ? undefined : other;
}
