import type { Attendee } from '../people/attendees';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import { mailHead } from '../review/mailHead';
import { isThread, peopleOf } from './accountPeople';
import type { CustomerPerson, StakeholderRole } from './accountPeople';

/** What every mail to a customer carries: who it is from and for, and whom it greets. */
export function mailBasics({ account, settings }: DocumentInput, to: Known<readonly Attendee[]>) {
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company?.name, 'company.name', 'our company’s name', 'settings'),
    ...mailHead(to),
    sender: { name: personFor('csm', account, settings), title: settings.people[account.csm ?? '']?.title ?? null },
  };
}

/** Those who have one of the roles and are still there, in the order of the roles; a gap where there is nobody. */
export function peopleWith(roles: readonly StakeholderRole[], { account, asOf }: Pick<DocumentInput, 'account' | 'asOf'>): Known<Attendee[]> {
  const there = peopleOf(account, asOf).filter(isThread);
  const found = roles.flatMap((role) => there.filter((person) => person.role === role));
  return orGap(found.length === 0 ? undefined : found.map(attendee), 'stakeholders', 'whom the mail is for');
}

/** The person whom a mail speaks to. */
export function attendee({ name, title, email, source }: CustomerPerson): Attendee {
  return { name, title, email, source };
}
