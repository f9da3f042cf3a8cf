import { daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { YamlPath } from '../yaml/sourceTree';
import { rememberLast } from './rememberLast';
import type { AccountScene } from './rule';

type AccountData = AccountScene['data'];
type Event = NonNullable<AccountData['events']>[number];
export type EventType = NonNullable<Event['type']>;

/** An event with a day and a type, and where its type stands. */
export interface DatedEvent {
  readonly date: IsoDay;
  readonly type: EventType;
  readonly event: Event;
  /** Not yet resolved on the day that counts as today. */
  readonly isOpen: boolean;
  readonly path: YamlPath;
}

const byType = rememberLast((data: AccountData, asOf): ReadonlyMap<EventType, readonly DatedEvent[]> => {
  const events = new Map<EventType, DatedEvent[]>();
  (data.events ?? []).forEach((event, index) => {
    const { date, type, resolved } = event;
    if (date === undefined || type === undefined || date > asOf) return;
    const dated: DatedEvent = { date, type, event, isOpen: resolved === undefined || resolved > asOf, path: ['events', index, 'type'] };
    const known = events.get(type);
    if (known === undefined) events.set(type, [dated]);
    else known.push(dated);
  });
  return events;
});

/** Events of the types that are at most so many days old, newest first. */
export function eventsOf({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>, types: readonly EventType[], days = Infinity): DatedEvent[] {
  const all = byType(data, asOf);
  return types
    .flatMap((type) => all.get(type) ?? [])
    .filter(({ date }) => daysBetween(date, asOf) <= days)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Those of them that are not resolved. */
export function openEvents(scene: Pick<AccountScene, 'data' | 'asOf'>, types: readonly EventType[], days?: number): DatedEvent[] {
  return eventsOf(scene, types, days).filter(({ isOpen }) => isOpen);
}
