import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';

type Event = NonNullable<NonNullable<AccountData['events']>[number]>;
type Touchpoint = NonNullable<NonNullable<AccountData['touchpoints']>[number]>;

/** An event or touchpoint that lies behind, with its place in the account. */
export interface Recorded<T> {
  readonly date: IsoDay;
  readonly entry: T;
  readonly source: string;
}

/** Events of a type that happened in the last days, newest first; `open` leaves out those that are resolved. */
export function eventsOf(account: AccountData, type: Event['type'], asOf: IsoDay, { days = Infinity, open = true } = {}): Recorded<Event>[] {
  const isMeant = (event: Event) => event.type === type && !(open && event.resolved !== undefined && event.resolved <= asOf);
  return recorded<Event>(account.events, 'events', asOf, isMeant).filter(({ date }) => daysBetween(date, asOf) <= days);
}

const IN_PERSON: ReadonlySet<string> = new Set([
  'kickoff', 'check_in', 'qbr', 'executive', 'training', 'workshop', 'onboarding', 'go_live', 'handoff', 'health_check', 'save_call', 'renewal', 'site_visit', 'call',
]);

/** Contacts that took place, newest first. */
export function contactsHeld(account: AccountData, asOf: IsoDay): Recorded<Touchpoint>[] {
  return recorded<Touchpoint>(account.touchpoints, 'touchpoints', asOf, ({ status }) => (status ?? 'held') === 'held');
}

/** The last talk with the customer, by phone or in person; undefined when none is on record. */
export function lastTalk(account: AccountData, asOf: IsoDay): Recorded<Touchpoint> | undefined {
  return contactsHeld(account, asOf).find(({ entry }) => IN_PERSON.has(entry.type ?? ''));
}

function recorded<T extends { date?: IsoDay }>(entries: readonly (T | undefined)[] | undefined, key: string, asOf: IsoDay, isMeant: (entry: T) => boolean): Recorded<T>[] {
  return (entries ?? [])
    .flatMap((entry, index) => (entry?.date === undefined || entry.date > asOf || !isMeant(entry) ? [] : [{ date: entry.date, entry, source: `${key}.${index}` }]))
    .sort((a, b) => b.date.localeCompare(a.date));
}
