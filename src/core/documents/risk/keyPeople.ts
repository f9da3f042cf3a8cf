import type { IsoDay } from '../../calendar/isoDay';
import { isNobody } from '../../text/isNobody';
import type { AccountData } from '../documentInput';
import { present } from '../known';

export type Stakeholder = NonNullable<NonNullable<AccountData['stakeholders']>[number]>;

/** A person at the customer, and where the account tells of them. */
export interface KeyPerson {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly since: IsoDay | null;
  /** Day on which they left, where it is known. */
  readonly left: IsoDay | null;
  /** Path in the account. */
  readonly source: string;
  readonly stakeholder?: Stakeholder;
}

type KeyRole = 'champion' | 'exec_sponsor';

/** Those at the customer who have a name and have not left, with their place in the list. */
export function peopleStill(account: AccountData): { readonly person: Stakeholder & { name: string }; readonly index: number }[] {
  return (account.stakeholders ?? []).flatMap((person, index) =>
    person?.name === undefined || person.status === 'left' || person.status === 'inactive' ? [] : [{ person: { ...person, name: person.name }, index }],
  );
}

/** Who has the role now: as the stakeholders say, else the figures of the relationship. */
export function holderOf(account: AccountData, role: KeyRole): KeyPerson | undefined {
  const listed = peopleStill(account).filter(({ person }) => person.role === role);
  // Of two with the role the newer one has it.
  const [newest] = listed.sort((a, b) => (b.person.since ?? '').localeCompare(a.person.since ?? ''));
  if (newest !== undefined) return keyPerson(newest.person, newest.index);
  const written = account.scores?.relationship?.[role];
  const [name, ...title] = (written ?? '').split(/[,，]/).map((part) => part.trim());
  if (name === undefined || isNobody(name) || departed(account).has(name)) return undefined;
  return { name, title: title.join(', ') || null, email: null, since: null, left: null, source: `scores.relationship.${role}` };
}

/** Who had the role and left, the last one first. */
export function formerHolders(account: AccountData, role: KeyRole): KeyPerson[] {
  return (account.stakeholders ?? [])
    .flatMap((person, index) => (person?.name !== undefined && person.role === role && person.status === 'left' ? [keyPerson({ ...person, name: person.name }, index)] : []))
    .sort((a, b) => (b.left ?? '').localeCompare(a.left ?? ''));
}

/** Whether the account says anything of people: where it does not, nobody is missing yet. */
export function recordsPeople({ stakeholders, scores }: AccountData): boolean {
  return stakeholders !== undefined || scores?.relationship !== undefined;
}

export function keyPerson(person: Stakeholder & { name: string }, index: number): KeyPerson {
  const { name, title, email, since, left } = person;
  return { name, title: title ?? null, email: email ?? null, since: since ?? null, left: left ?? null, source: `stakeholders.${index}`, stakeholder: person };
}

function departed(account: AccountData): ReadonlySet<string> {
  return new Set(present(account.stakeholders).flatMap(({ name, status }) => (name !== undefined && status === 'left' ? [name] : [])));
}
