import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { isReached, scoreGoals } from '../value/goals';
import type { ScoredGoal } from '../value/goals';
import { metricChanges } from '../value/metricChanges';
import { roiOf } from '../value/roi';
import { winsOf } from '../value/wins';
import { addressee } from '../people/addressees';
import { dueWithin } from '../dates/dueWithin';
import { assertStillThere } from '../account/departure';
import { formerHolders, holderOf, peopleOf } from '../people/customerPeople';
import type { CustomerPerson, PeopleScene } from '../people/customerPeople';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { eventsOf } from '../records/events';

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
  const goals = scoreGoals(plan, asOf);
  const to = successor({ account, plan, asOf }, gone.name);
  return {
    ...mailFrame(input, to ?? nobodyToWriteTo('the new contact: name and e-mail address')),
    former: gone.name,
    /** Day on which we last spoke with the reader; whoever knows us needs no introduction. */
    spoken: to?.last_touch ?? null,
    results: winsOf(undefined, account, goals, metricChanges(account)),
    roi: roiOf(account),
    goals: goals.filter(isOpen).slice(0, GOALS_SHOWN),
    meet_by: dueWithin(startOf(input), MEET_WITHIN_DAYS),
  };
}

function isOpen({ status }: ScoredGoal): boolean {
  return !isReached({ status }) && status !== 'missed';
}

/** Whom the champion's departure is about; null where no name is written. */
function whoLeft({ account, plan, asOf }: DocumentInput): { readonly name: string | null } {
  const [last] = eventsOf(account, asOf, { types: ['champion_left', 'champion_changed_job'], open: false });
  const [former] = formerHolders({ account, plan, asOf }, 'champion');
  if (last === undefined && former === undefined) {
    throw new UserError(`Nobody is noted as having left ${account.account ?? 'the customer'}: give the champion \`status: left\` under \`stakeholders\`, or add an event \`champion_left\`.`);
  }
  return { name: last?.entry.person ?? former?.name ?? null };
}

/** Whoever is champion now; else whoever is new; else who decides. Never the one who left. */
function successor(scene: PeopleScene, former: string | null): CustomerPerson | undefined {
  const champion = holderOf(scene, 'champion');
  if (champion !== undefined && champion.name !== former) return champion;
  const fresh = peopleOf(scene.account, scene.asOf).find((person) => person.status === 'new' && person.name !== former);
  if (fresh !== undefined) return fresh;
  const other = addressee(scene, ['decision_maker', 'exec_sponsor']);
  return other?.name === former ? undefined : other;
}
