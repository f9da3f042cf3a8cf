import { addDays } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { YamlPath } from '../yaml/sourceTree';
import { rememberLast } from './rememberLast';
import type { AccountScene } from './rule';

type Event = NonNullable<AccountScene['data']['events']>[number];
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

/** Each type's events, newest first. */
const byType = rememberLast((list: readonly Event[], asOf): ReadonlyMap<EventType, readonly DatedEvent[]> => {
  const events = new Map<EventType, DatedEvent[]>();
  list.forEach((event, index) => {
    const { date, type, resolved } = event;
    if (date === undefined || type === undefined || date > asOf) return;
    const dated: DatedEvent = { date, type, event, isOpen: resolved === undefined || resolved > asOf, path: ['events', index, 'type'] };
    const known = events.get(type);
    if (known === undefined) events.set(type, [dated]);
    else known.push(dated);
  });
  for (const ofType of events.values()) ofType.sort(newestFirst);
  return events;
});

/** Events of the types that are at most so many days old, newest first. */
export function eventsOf({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>, types: readonly EventType[], days = Infinity): DatedEvent[] {
  if (data.events === undefined) return [];
  const all = byType(data.events, asOf);
  const from = days === Infinity ? '' : addDays(asOf, -days);
  const found = types.flatMap((type) => {
    const ofType = all.get(type) ?? [];
    const older = ofType.findIndex(({ date }) => date < from);
    return older === -1 ? ofType : ofType.slice(0, older);
  });
  return types.length === 1 ? found : found.sort(newestFirst);
}

/** Those of them that are not resolved. */
export function openEvents(scene: Pick<AccountScene, 'data' | 'asOf'>, types: readonly EventType[], days?: number): DatedEvent[] {
  return eventsOf(scene, types, days).filter(({ isOpen }) => isOpen);
}

function newestFirst(a: DatedEvent, b: DatedEvent): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
