import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { orGap } from '../known';
import type { Known } from '../known';
import { isThere } from '../people/customerPeople';
import type { CustomerPerson, StakeholderRole } from '../people/customerPeople';

/** What a person's word means for the contract (C15). */
export type Say = 'decides' | 'influences' | 'uses' | 'unknown';
export type Level = 'executive' | 'director' | 'manager' | 'individual';

export const SAYS: readonly Say[] = ['decides', 'influences', 'uses', 'unknown'];
export const LEVELS: readonly Level[] = ['executive', 'director', 'manager', 'individual'];

const SAY_OF_ROLE: Readonly<Record<StakeholderRole, Say>> = {
  decision_maker: 'decides',
  exec_sponsor: 'decides',
  procurement: 'decides',
  champion: 'influences',
  influencer: 'influences',
  technical_lead: 'influences',
  legal: 'influences',
  finance: 'influences',
  blocker: 'influences',
  admin: 'uses',
  user: 'uses',
};

/** One person on the map. */
export interface MapPerson extends Omit<CustomerPerson, 'role' | 'level' | 'left'> {
  readonly say: Say;
  readonly role: Known<StakeholderRole>;
  readonly level: Known<Level>;
  /** Whether the level is read from the title, as the file names none. */
  readonly level_by_title: boolean;
  readonly left: boolean;
  /** Days since the last contact; null where none is recorded. */
  readonly days_since: number | null;
  /** Whether the last contact is longer ago than the account can afford; never for those who have left. */
  readonly stale: boolean;
}

/** The person with what the map says of them. `staleAfter` gives the days after which a contact with somebody of the level is stale. */
export function mapPerson(person: CustomerPerson, asOf: IsoDay, staleAfter: (level: Level | undefined) => number): MapPerson {
  const level = person.level ?? levelOf(person);
  const since = person.last_touch === null ? null : daysBetween(person.last_touch, asOf);
  const there = isThere(person);
  return {
    ...person,
    say: person.role === null ? 'unknown' : SAY_OF_ROLE[person.role],
    role: orGap(person.role, `${person.source}.role`, 'role'),
    level: orGap(level, `${person.source}.level`, 'level'),
    level_by_title: person.level === null && level !== undefined,
    left: !there,
    days_since: since,
    stale: there && (since === null || since > staleAfter(level)),
  };
}

const EXECUTIVE = /\bC[A-Z]{1,2}O\b|\b(?:chief|president|owner|founder|partner|managing director|executive director)\b/i;
const DIRECTOR = /\bS?VP\b|\b(?:vice president|director|head of)\b/i;
const MANAGER = /\b(?:manager|lead|supervisor|coordinator)\b/i;

/** The level that an English title tells, or the role of sponsor; undefined where neither does. */
function levelOf({ title, role }: CustomerPerson): Level | undefined {
  if (role === 'exec_sponsor') return 'executive';
  const words = title ?? '';
  if (/vice president/i.test(words)) return 'director';
  return EXECUTIVE.test(words) ? 'executive' : DIRECTOR.test(words) ? 'director' : MANAGER.test(words) ? 'manager' : undefined;
}
