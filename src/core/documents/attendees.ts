import type { AccountData } from './documentInput';
import { orGap, present } from './known';
import type { Known } from './known';
import { personFor, personName } from './people';
import type { PlanData } from '../model/planInput';
import type { Settings } from '../model/settings';

export interface Attendee {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
}

const INVITED_ROLES: ReadonlySet<string> = new Set(['champion', 'exec_sponsor', 'decision_maker', 'technical_lead']);

/**
 * The customer's side of a review: who is recorded for it; else the people whose role calls for it and who are still there;
 * else the plan's stakeholders.
 */
export function customerAttendees(account: AccountData, plan: PlanData | undefined, recorded: readonly (string | undefined)[] = []): Known<Attendee[]> {
  const people = present(account.stakeholders).filter((person) => person.name !== undefined);
  const attendee = (person: { name?: string | undefined; title?: string | undefined; email?: string | undefined }): Attendee => ({
    name: person.name ?? '',
    title: person.title ?? null,
    email: person.email ?? null,
  });
  const named = present(recorded).map((name) => people.find((person) => person.name === name)).filter((person) => person !== undefined);
  const invited = people.filter((person) => INVITED_ROLES.has(person.role ?? '') && person.status !== 'left' && person.status !== 'inactive');
  const ofPlan = present(Object.values(plan?.stakeholders ?? {})).filter((person) => person.name !== undefined);
  const chosen = [named, invited, ofPlan].find((list) => list.length > 0)?.map(attendee);
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
