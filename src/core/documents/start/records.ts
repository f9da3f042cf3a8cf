import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

type Touchpoint = NonNullable<NonNullable<AccountData['touchpoints']>[number]>;
type EventType = NonNullable<NonNullable<NonNullable<AccountData['events']>[number]>['type']>;

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
export function heldContact(account: AccountData, type: Touchpoint['type'], asOf: IsoDay, suits: (touch: Touchpoint) => boolean = () => true): Proof | undefined {
  const held = indexed(account.touchpoints)
    .filter(({ item }) => item.type === type && (item.status ?? 'held') === 'held' && item.date !== undefined && item.date <= asOf && suits(item))
    .sort((a, b) => (a.item.date! < b.item.date! ? -1 : 1))[0];
  return held && proof('held', `touchpoints.${held.index}.date`, { date: held.item.date! });
}

/** The next contact of one of the types that is planned, the day itself included. */
export function plannedContact(account: AccountData, types: readonly Touchpoint['type'][], asOf: IsoDay): Proof | undefined {
  const planned = indexed(account.touchpoints)
    .filter(({ item }) => types.includes(item.type) && item.status === 'planned' && item.date !== undefined && item.date >= asOf)
    .sort((a, b) => (a.item.date! < b.item.date! ? -1 : 1))[0];
  return planned && proof('planned', `touchpoints.${planned.index}.date`, { date: planned.item.date! });
}

/** The first event of one of the types until the day. */
export function firstEvent(account: AccountData, types: readonly EventType[], asOf: IsoDay): Proof | undefined {
  const event = indexed(account.events)
    .filter(({ item }) => item.type !== undefined && types.includes(item.type) && item.date !== undefined && item.date <= asOf)
    .sort((a, b) => (a.item.date! < b.item.date! ? -1 : 1))[0];
  return event && proof('on', `events.${event.index}.date`, { date: event.item.date! });
}

/** The last event of one of the types that is not resolved. */
export function openEvent(account: AccountData, types: readonly EventType[], asOf: IsoDay): Proof | undefined {
  const event = indexed(account.events)
    .filter(({ item }) => item.type !== undefined && types.includes(item.type) && item.date !== undefined && item.date <= asOf && (item.resolved === undefined || item.resolved > asOf))
    .sort((a, b) => (a.item.date! < b.item.date! ? 1 : -1))[0];
  return event && proof('on', `events.${event.index}.date`, { date: event.item.date! });
}
