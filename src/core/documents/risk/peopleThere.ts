import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';

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
export function peopleThere(account: AccountData): Known<PersonThere[]> {
  const people = named(account)
    .slice(0, SHOWN)
    .map(({ item: { name, title, role, status, sentiment, last_touch }, index }): PersonThere => ({
      name: name!,
      title: title ?? null,
      role: orGap<string>(role, `stakeholders.${index}.role`, 'role'),
      status: status === 'left' || status === 'new' ? status : null,
      sentiment: sentiment ?? null,
      last_touch: orGap(last_touch, `stakeholders.${index}.last_touch`, 'last contact'),
      source: `stakeholders.${index}`,
    }));
  return orGap(people.length === 0 ? undefined : people, 'stakeholders', 'people on the customer’s side');
}

/** How many people `peopleThere` does not show. */
export function morePeopleThere(account: AccountData): number {
  return Math.max(0, named(account).length - SHOWN);
}

function named(account: AccountData) {
  const people = indexed(account.stakeholders).filter(({ item }) => item.name !== undefined);
  if (people.length <= SHOWN) return people;
  return people.sort((a, b) => Number(DECIDING_ROLES.has(b.item.role ?? '')) - Number(DECIDING_ROLES.has(a.item.role ?? '')));
}
