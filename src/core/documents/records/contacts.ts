import type { IsoDay } from '../../calendar/isoDay';
import { IN_PERSON } from '../../model/contactTypes';
import type { AccountData } from '../documentInput';
import { recorded } from './recorded';
import type { Recorded } from './recorded';

type Touchpoint = NonNullable<NonNullable<AccountData['touchpoints']>[number]>;
export type Contact = Recorded<Touchpoint>;

/** Contacts that took place until the day, newest first; one without status did. */
export function contactsHeld({ touchpoints }: AccountData, asOf: IsoDay): Contact[] {
  return recorded<Touchpoint>(touchpoints, 'touchpoints').filter(({ date, entry }) => (entry.status ?? 'held') === 'held' && date <= asOf);
}

/** Contacts that are planned from the day on, the soonest first. */
export function contactsPlanned({ touchpoints }: AccountData, asOf: IsoDay): Contact[] {
  return recorded<Touchpoint>(touchpoints, 'touchpoints')
    .filter(({ date, entry }) => entry.status === 'planned' && date >= asOf)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** The last talk with the customer, by phone or in person; undefined when none is on record. */
export function lastTalk(account: AccountData, asOf: IsoDay): Contact | undefined {
  return contactsHeld(account, asOf).find(({ entry: { type } }) => type !== undefined && IN_PERSON.includes(type));
}
