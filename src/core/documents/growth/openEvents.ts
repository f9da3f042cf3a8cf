import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

type Event = NonNullable<NonNullable<AccountData['events']>[number]>;

/** Something that happened, is not resolved, and still counts. */
export interface OpenEvent {
  readonly type: NonNullable<Event['type']>;
  readonly date: IsoDay;
  readonly event: Event;
  /** Where it stands in the account. */
  readonly source: string;
}

/** The events of the last days that are not resolved on the day, newest first; one to come does not count yet. */
export function openEvents(account: AccountData, asOf: IsoDay, days: number): OpenEvent[] {
  return indexed(account.events)
    .flatMap(({ item: event, index }): OpenEvent[] => {
      const { type, date, resolved } = event;
      const counts = type !== undefined && date !== undefined && date <= asOf && daysBetween(date, asOf) <= days;
      return !counts || (resolved !== undefined && resolved <= asOf) ? [] : [{ type, date, event, source: `events.${index}` }];
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}
