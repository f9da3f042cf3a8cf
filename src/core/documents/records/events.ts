import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { recorded } from './recorded';
import type { Recorded } from './recorded';

type Event = NonNullable<NonNullable<AccountData['events']>[number]>;
export type EventType = NonNullable<Event['type']>;

/** Something that happened. */
export interface RecordedEvent extends Recorded<Event> {
  readonly type: EventType;
}

/** Which events are meant. */
export interface EventChoice {
  /** All types where it is left out. */
  readonly types?: readonly EventType[];
  /** How many days back; without limit where it is left out. */
  readonly days?: number;
  /** Whether those are left out that are resolved on the day; they are unless it is false. */
  readonly open?: boolean;
}

/** The account's events until the day, newest first; one to come does not count yet. */
export function eventsOf({ events }: AccountData, asOf: IsoDay, { types, days = Infinity, open = true }: EventChoice = {}): RecordedEvent[] {
  return recorded<Event>(events, 'events').flatMap((event): RecordedEvent[] => {
    const { type, resolved } = event.entry;
    if (type === undefined || types?.includes(type) === false) return [];
    const isOver = open && resolved !== undefined && resolved <= asOf;
    return isOver || event.date > asOf || daysBetween(event.date, asOf) > days ? [] : [{ ...event, type }];
  });
}
