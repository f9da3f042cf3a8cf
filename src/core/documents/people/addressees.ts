import { orGap } from '../known';
import type { Known } from '../known';
import { holderOf, isThere, peopleOf } from './customerPeople';
import type { CustomerPerson, PeopleScene, StakeholderRole } from './customerPeople';

/** Whom to speak to: the first of the roles that somebody has, else anybody who is still there but those who oppose us. */
export function addressee(scene: PeopleScene, roles: readonly StakeholderRole[]): CustomerPerson | undefined {
  for (const role of roles) {
    const holder = holderOf(scene, role);
    if (holder !== undefined) return holder;
  }
  return peopleOf(scene.account, scene.asOf).find((person) => isThere(person) && person.role !== 'blocker');
}

/** All who have one of the roles and are still there, in the order of the roles; a gap where there is nobody. */
export function addressees({ account, asOf }: PeopleScene, roles: readonly StakeholderRole[]): Known<CustomerPerson[]> {
  const there = peopleOf(account, asOf).filter(isThere);
  const found = roles.flatMap((role) => there.filter((person) => person.role === role));
  return orGap(found.length === 0 ? undefined : found, 'stakeholders', 'whom the mail is for');
}
