import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { peopleOf } from '../people/customerPeople';
import type { CustomerPerson } from '../people/customerPeople';

/** One of the customer's people as a rescue sees them. Words of the role: `roles.<role>`. */
export interface PersonThere {
  readonly name: string;
  readonly title: string | null;
  readonly role: Known<string>;
  readonly status: string | null;
  readonly sentiment: string | null;
  readonly last_touch: Known<IsoDay>;
  readonly source: string;
}

const SHOWN = 12;
/** Who decides whether a customer stays. */
const DECIDING_ROLES: ReadonlySet<string> = new Set(['champion', 'exec_sponsor', 'decision_maker', 'technical_lead', 'procurement']);

/** The people with a name; where they are too many to show, those who decide. A gap where the account names nobody. */
export function peopleThere(account: AccountData, asOf: IsoDay): Known<PersonThere[]> {
  const people = byWeight(account, asOf)
    .slice(0, SHOWN)
    .map(({ name, title, role, status, sentiment, last_touch, source }): PersonThere => ({
      name,
      title,
      role: orGap<string>(role, `${source}.role`, 'role'),
      status: status === 'left' || status === 'new' ? status : null,
      sentiment,
      last_touch: orGap(last_touch, ...touchField(source)),
      source,
    }));
  return orGap(people.length === 0 ? undefined : people, 'stakeholders', 'people on the customer’s side');
}

/** How many people `peopleThere` does not show. */
export function morePeopleThere(account: AccountData, asOf: IsoDay): number {
  return Math.max(0, peopleOf(account, asOf).length - SHOWN);
}

/** In the order of the file; those who decide first, where they are too many to show. */
function byWeight(account: AccountData, asOf: IsoDay): CustomerPerson[] {
  const people = peopleOf(account, asOf);
  if (people.length <= SHOWN) return people;
  return people.sort((a, b) => Number(DECIDING_ROLES.has(b.role ?? '')) - Number(DECIDING_ROLES.has(a.role ?? '')));
}

/** The field for the last contact; whom a figure alone names has to be listed first. */
function touchField(source: string): readonly [path: string, label: string] {
  return [source.startsWith('stakeholders.') ? `${source}.last_touch` : 'stakeholders', 'last contact'];
}
