import type { AccountData } from '../documentInput';
import { holderOf, keyPerson, peopleStill } from './keyPeople';
import type { KeyPerson, Stakeholder } from './keyPeople';

type Role = NonNullable<Stakeholder['role']>;

/** Whom to write to: the first of the roles that somebody still has, else anybody who is still there but those who oppose us. */
export function addressee(account: AccountData, roles: readonly Role[]): KeyPerson | undefined {
  const still = peopleStill(account);
  for (const role of roles) {
    if (role === 'champion' || role === 'exec_sponsor') {
      const holder = holderOf(account, role);
      if (holder !== undefined) return holder;
    }
    const found = still.find(({ person }) => person.role === role);
    if (found !== undefined) return keyPerson(found.person, found.index);
  }
  const other = still.find(({ person }) => person.role !== 'blocker');
  return other && keyPerson(other.person, other.index);
}
