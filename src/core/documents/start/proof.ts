import type { IsoDay } from '../../calendar/isoDay';
import type { ContactType } from '../../model/contactTypes';
import type { AccountData } from '../documentInput';
import { contactsHeld, contactsPlanned } from '../records/contacts';
import type { Contact } from '../records/contacts';
import { eventsOf } from '../records/events';
import type { EventType } from '../records/events';
import type { Recorded } from '../records/recorded';

/** What a file tells as done: what it is (`onboarding_proofs.<id>` in the words), since when, how much of how much, who, and where it stands. */
export interface Proof {
  readonly id: string;
  readonly date: IsoDay | null;
  readonly count: number | null;
  readonly of: number | null;
  readonly names: readonly string[];
  readonly source: string;
}

export function proof(id: string, source: string, { date = null, count = null, of = null, names = [] }: Partial<Proof> = {}): Proof {
  return { id, date, count, of, names, source };
}

/** The proof of a day that lies behind us; undefined for one ahead. */
export function dayProof(id: string, source: string, date: IsoDay | undefined, asOf: IsoDay): Proof | undefined {
  return date !== undefined && date <= asOf ? proof(id, source, { date }) : undefined;
}

/** The first contact of the type that was held until the day. */
export function heldContact(account: AccountData, type: ContactType, asOf: IsoDay, suits: (touchpoint: Contact['entry']) => boolean = () => true): Proof | undefined {
  return recordedProof('held', contactsHeld(account, asOf).filter(({ entry }) => entry.type === type && suits(entry)).at(-1));
}

/** The next contact of one of the types that is planned, the day itself included. */
export function plannedContact(account: AccountData, types: readonly ContactType[], asOf: IsoDay): Proof | undefined {
  return recordedProof('planned', contactsPlanned(account, asOf).find(({ entry: { type } }) => type !== undefined && types.includes(type)));
}

/** The first event of one of the types until the day. */
export function firstEvent(account: AccountData, types: readonly EventType[], asOf: IsoDay): Proof | undefined {
  return recordedProof('on', eventsOf(account, asOf, { types, open: false }).at(-1));
}

/** The last event of one of the types that is not resolved. */
export function openEvent(account: AccountData, types: readonly EventType[], asOf: IsoDay): Proof | undefined {
  return recordedProof('on', eventsOf(account, asOf, { types })[0]);
}

function recordedProof(id: string, found: Recorded<unknown> | undefined): Proof | undefined {
  return found && proof(id, `${found.source}.date`, { date: found.date });
}
