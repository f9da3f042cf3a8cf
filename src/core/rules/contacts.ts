import type { IsoDay } from '../calendar/isoDay';
import type { ContactType } from '../model/contactTypes';
import type { YamlPath } from '../yaml/sourceTree';
import type { AccountScene } from './rule';
import { rememberLast } from './rememberLast';

type Touchpoint = NonNullable<AccountScene['data']['touchpoints']>[number];

/** A touchpoint with a day, and where that day stands. */
export interface Contact {
  readonly touchpoint: Touchpoint;
  readonly date: IsoDay;
  readonly path: YamlPath;
}

/** An account's touchpoints by what became of them. Those without a day say nothing. */
export interface Contacts {
  /** Those that took place until the day; a touchpoint without status did. In the order of the file. */
  readonly held: readonly Contact[];
  /** The last held one of each type. */
  readonly lastByType: ReadonlyMap<ContactType, Contact>;
  /** From the day on. */
  readonly planned: readonly Contact[];
  readonly missed: readonly Contact[];
}

const NO_TOUCHPOINTS: readonly Touchpoint[] = [];

/** The account's touchpoints on the day that counts as today. */
export function contactsOf({ touchpoints = NO_TOUCHPOINTS }: { readonly touchpoints?: readonly Touchpoint[] }, asOf: IsoDay): Contacts {
  return byOutcome(touchpoints, asOf);
}

const byOutcome = rememberLast((touchpoints: readonly Touchpoint[], asOf): Contacts => {
  const contacts = { held: [] as Contact[], lastByType: new Map<ContactType, Contact>(), planned: [] as Contact[], missed: [] as Contact[] };
  touchpoints.forEach((touchpoint, index) => {
    const { date, type, status = 'held' } = touchpoint;
    if (date === undefined) return;
    const contact: Contact = { touchpoint, date, path: ['touchpoints', index, 'date'] };
    if (status === 'planned' && date >= asOf) contacts.planned.push(contact);
    if (status === 'missed' && date <= asOf) contacts.missed.push(contact);
    if (status !== 'held' || date > asOf) return;
    contacts.held.push(contact);
    if (type !== undefined && date >= (contacts.lastByType.get(type)?.date ?? date)) contacts.lastByType.set(type, contact);
  });
  return contacts;
});

/** The last contact of one of the types. */
export function lastContact({ lastByType }: Contacts, types: readonly ContactType[]): Contact | undefined {
  return types.map((type) => lastByType.get(type)).reduce(later, undefined);
}

/** The later of two dated things; the first of two on the same day. */
export function later<Dated extends { readonly date: IsoDay }>(a: Dated | undefined, b: Dated | undefined): Dated | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.date > a.date ? b : a;
}

/** Whether a contact of one of the types is planned until the day, that day included. */
export function isPlanned({ planned }: Contacts, types: readonly ContactType[], until: IsoDay): boolean {
  return planned.some(({ date, touchpoint: { type } }) => date <= until && type !== undefined && types.includes(type));
}

/** Whether the person took part, as far as names tell. */
export function tookPart({ touchpoint }: Contact, names: ReadonlySet<string>): boolean {
  return touchpoint.with?.some((name) => names.has(name)) ?? false;
}
