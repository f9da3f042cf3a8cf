import type { IsoDay } from '../calendar/isoDay';
import type { YamlPath } from '../yaml/sourceTree';
import { contactsOf, later } from './contacts';
import { rememberLast } from './rememberLast';
import type { AccountScene } from './rule';

/** The day of a business review, and where it stands. */
export interface ReviewDay {
  readonly date: IsoDay;
  readonly path: YamlPath;
}

export interface ReviewDays {
  /** The last one that was held. */
  readonly last: ReviewDay | undefined;
  /** The next one that is planned, today included. */
  readonly next: ReviewDay | undefined;
  /** Reviews recorded as missed, the last one first. */
  readonly missed: readonly ReviewDay[];
}

/** The account's business reviews, from its touchpoints and its reviews. A review whose touchpoint was missed did not take place. */
export const reviewDaysOf = rememberLast((data: AccountScene['data'], asOf): ReviewDays => {
  const contacts = contactsOf(data, asOf);
  const missed = contacts.missed.filter(({ touchpoint }) => touchpoint.type === 'qbr').sort((a, b) => (a.date < b.date ? 1 : -1));
  let last: ReviewDay | undefined = contacts.lastByType.get('qbr');
  let next: ReviewDay | undefined;
  const plan = (day: ReviewDay) => {
    if (next === undefined || day.date < next.date) next = day;
  };
  for (const contact of contacts.planned) if (contact.touchpoint.type === 'qbr') plan(contact);
  const failed = new Set(missed.map(({ date }) => date));
  (data.reviews ?? []).forEach(({ date, type = 'qbr', next_date }, index) => {
    if (type !== 'qbr') return;
    if (date !== undefined && date > asOf) plan({ date, path: ['reviews', index, 'date'] });
    else if (date !== undefined && !failed.has(date)) last = later(last, { date, path: ['reviews', index, 'date'] });
    if (next_date !== undefined && next_date >= asOf) plan({ date: next_date, path: ['reviews', index, 'next_date'] });
  });
  return { last, next, missed };
});
