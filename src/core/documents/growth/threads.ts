import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import { present } from '../known';
import { contactsHeld } from '../records/contacts';
import { personName } from '../people/personFor';
import { LEVELS } from './mapPeople';
import type { Level, MapPerson } from './mapPeople';

/** How many threads lead into the account, and where there is none (S4). */
export interface Threads {
  /** People we can count on. */
  readonly people: number;
  /** What the file counts, where that is more than it names; else null. */
  readonly counted: number | null;
  readonly levels: readonly { readonly level: Level; readonly names: readonly string[] }[];
  /** Levels of which we know nobody; empty where the level of somebody is not known, as that one may fill the gap. */
  readonly missing: readonly Level[];
  /** People whose level nobody knows. */
  readonly unplaced: readonly string[];
  /** One thread or none: when that person leaves, nobody there knows us. */
  readonly single: boolean;
  /** Our people whom the customer knows, by name. */
  readonly ours: readonly string[];
  /** Whether the CSM alone holds the account. */
  readonly ours_single: boolean;
}

/** Fewer contacts are a single thread (S4). */
const ENOUGH = 2;

/** The threads into the account on both sides. Where the file counts more contacts than it names, the count speaks. */
export function threadsOf(account: AccountData, people: readonly MapPerson[], settings: Settings, asOf: IsoDay): Threads {
  const there = people.filter(({ left }) => !left);
  const counted = account.scores?.relationship?.contacts_count;
  const levels = LEVELS.map((level) => ({ level, names: there.filter((person) => person.level === level).map(({ name }) => name) }));
  const unplaced = there.filter(({ level }) => typeof level !== 'string').map(({ name }) => name);
  const ours = ourPeople(account, settings, asOf);
  return {
    people: there.length,
    counted: counted !== undefined && counted > there.length ? counted : null,
    levels,
    missing: unplaced.length > 0 ? [] : levels.filter(({ names }) => names.length === 0).map(({ level }) => level),
    unplaced,
    single: Math.max(there.length, counted ?? 0) < ENOUGH,
    ours,
    ours_single: account.csm !== undefined && ours.length < ENOUGH,
  };
}

/** The CSM, the account's team, and whoever of ours held a contact; a manager on paper is no thread. */
function ourPeople(account: AccountData, settings: Settings, asOf: IsoDay): string[] {
  const { csm, team } = account;
  const ids = [csm, team?.account_executive, team?.exec_sponsor, team?.implementation, team?.technical, team?.support, ...contactsHeld(account, asOf).map(({ entry }) => entry.by)];
  return [...new Set(present(ids).map((id) => personName(id, settings)))];
}
