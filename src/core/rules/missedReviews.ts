import type { IsoDay } from '../calendar/isoDay';
import type { YamlPath } from '../yaml/sourceTree';
import { openEvents } from './datedEvents';
import { reviewDaysOf } from './reviewDays';
import type { AccountScene } from './rule';

/** How long a missed review that nobody made up for is worth a warning. */
const COUNTS_DAYS = 180;

/** Business reviews that were missed and not held since, the last one first (R1). */
export function missedReviews({ data, asOf }: Pick<AccountScene, 'data' | 'asOf'>): { readonly date: IsoDay; readonly path: YamlPath }[] {
  const { last, missed } = reviewDaysOf(data, asOf);
  const events = openEvents({ data, asOf }, ['qbr_missed'], COUNTS_DAYS);
  const noted = new Set(events.map(({ date }) => date));
  // The same review may be both an event and a touchpoint.
  const all = [...events, ...missed.filter(({ date }) => !noted.has(date))].sort((a, b) => (a.date < b.date ? 1 : -1));
  return all.filter(({ date }) => last === undefined || date > last.date);
}
