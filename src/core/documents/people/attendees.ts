import type { AccountData } from '../documentInput';
import { indexed, orGap, present } from '../known';
import type { Known } from '../known';
import { personFor, personName } from './personFor';
import type { PlanData } from '../../model/planInput';
import type { Settings } from '../../model/settings';

export interface Attendee {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly source: string;
}

const INVITED_ROLES: ReadonlySet<string> = new Set(['champion', 'exec_sponsor', 'decision_maker', 'technical_lead']);

/**
 * The customer's side of a review: who is recorded for it; else the people whose role calls for it and who are still there;
 * else the plan's stakeholders, without those whom the account knows to have left.
 */
export function customerAttendees(account: AccountData, plan: PlanData | undefined, recorded: readonly (string | undefined)[] = []): Known<Attendee[]> {
  const people = indexed(account.stakeholders).map(({ item, index }) => ({ ...item, source: `stakeholders.${index}` }));
  const named = present(recorded).flatMap((name) => people.find((person) => person.name === name) ?? []);
  const invited = people.filter((person) => INVITED_ROLES.has(person.role ?? '') && person.status !== 'left' && person.status !== 'inactive');
  const gone = new Set(people.filter((person) => person.status === 'left').map((person) => person.name));
  const ofPlan = Object.entries(plan?.stakeholders ?? {})
    .map(([role, person]) => ({ ...person, source: `success-plan:stakeholders.${role}` }))
    .filter((person) => !gone.has(person.name));
  const chosen = [named, invited, ofPlan]
    .map((list) => list.flatMap(({ name, title, email, source }): Attendee[] => (name === undefined ? [] : [{ name, title: title ?? null, email: email ?? null, source }])))
    .find((list) => list.length > 0);
  return orGap(chosen, 'stakeholders', 'people on the customer’s side');
}

/** Our side of a review: the CSM, and whoever of our people is recorded for it. */
export function ourAttendees(account: AccountData, settings: Settings, recorded: readonly (string | undefined)[] = []): Known<string>[] {
  const csm = personFor('csm', account, settings);
  const ours = present(recorded)
    .filter((name) => settings.people[name] !== undefined || Object.values(settings.people).some((person) => person.name === name))
    .map((name) => personName(name, settings));
  return [csm, ...ours.filter((name) => name !== csm)];
}
