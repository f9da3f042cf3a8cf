import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { dueWithin } from '../dates/dueWithin';
import { workingDay } from '../dates/workingDay';
import type { MapPerson } from './mapPeople';
import { eventsOf } from '../records/events';
import type { Threads } from './threads';

/** What to do next about the people of an account (C15). Words: `relation_steps.<id>`. */
export interface RelationStep {
  readonly id: string;
  readonly group: 'champion' | 'executive' | 'threads';
  /** Whom it is about; null where nobody is there yet. */
  readonly person: string | null;
  readonly owner: Known<string>;
  readonly due: IsoDay;
  readonly source: string | null;
}

interface Scene {
  readonly account: AccountData;
  readonly settings: Settings;
  readonly asOf: IsoDay;
  /** The day that the steps count from. */
  readonly start: IsoDay;
  readonly people: readonly MapPerson[];
  readonly threads: Threads;
  /** Days between two talks of executives; 0 where the segment has none. */
  readonly executiveDays: number;
  /** Whether several of us should know the account; a pooled CSM alone is enough in low touch (S2, S4). */
  readonly inTeams: boolean;
}

/** A champion's news and weariness speak for a quarter. */
const NEWS_DAYS = 90;
/** So many people with stale contact are named; the table has them all. */
const STALE_SHOWN = 3;
/** A new champion is due within 48 hours (R6, L5). */
const DAYS_TO_REPLACE = 2;

/** Champion development, executive alignment and wider contact as steps with owner and working day, soonest first within each group. */
export function relationSteps(scene: Scene): RelationStep[] {
  return [...championSteps(scene), ...executiveSteps(scene), ...threadSteps(scene)];
}

function step({ account, settings, start }: Scene, group: RelationStep['group'], id: string, role: Role, days: number, about?: MapPerson): RelationStep {
  return { id, group, person: about?.name ?? null, owner: personFor(role, account, settings), due: workingDay(addDays(start, days)), source: about?.source ?? null };
}

function holders({ people }: Scene, role: string): { there: MapPerson[]; left: MapPerson[] } {
  const all = people.filter((person) => person.role === role);
  return { there: all.filter(({ left }) => !left), left: all.filter(({ left }) => left) };
}

function championSteps(scene: Scene): RelationStep[] {
  const { account, asOf, people } = scene;
  const { there, left } = holders(scene, 'champion');
  const [champion] = there;
  if (champion === undefined) return [left[0] === undefined ? step(scene, 'champion', 'champion_find', 'csm', 14) : { ...step(scene, 'champion', 'champion_replace', 'csm', 0, left[0]), due: dueWithin(scene.start, DAYS_TO_REPLACE) }];
  const news = new Set(eventsOf(account, asOf, { days: NEWS_DAYS }).map(({ type }) => type));
  const isWeary = news.has('champion_fatigue') || champion.sentiment === 'negative';
  const powerUser = people.find(({ name, left: gone }) => !gone && name !== champion.name && (account.usage?.power_users ?? []).includes(name));
  const second = powerUser ?? people.find(({ left: gone, say, name }) => !gone && say === 'influences' && name !== champion.name);
  return [
    ...(news.has('champion_promoted') ? [step(scene, 'champion', 'champion_promoted', 'csm', 5, champion)] : []),
    step(scene, 'champion', isWeary ? 'champion_relieve' : 'champion_arm', 'csm', isWeary ? 7 : 14, champion),
    ...(there.length > 1 ? [] : [second === undefined ? step(scene, 'champion', 'champion_second', 'csm', 30, champion) : step(scene, 'champion', 'champion_groom', 'csm', 30, second)]),
  ];
}

function executiveSteps(scene: Scene): RelationStep[] {
  const { account, people, start, executiveDays } = scene;
  const { there, left } = holders(scene, 'exec_sponsor');
  const [sponsor] = there;
  const named = account.renewal?.decision_maker;
  const isKnown = named === undefined ? holders(scene, 'decision_maker').there.length > 0 : people.some(({ name, left: gone }) => name === named && !gone);
  const decider = isKnown ? [] : [step(scene, 'executive', 'decider_find', 'csm', 14)];
  if (sponsor === undefined) return [left[0] === undefined ? findSponsor(scene) : step(scene, 'executive', 'sponsor_replace', 'vp', 7, left[0]), ...decider];
  if (executiveDays === 0) return decider;
  if (sponsor.stale || sponsor.last_touch === null) return [step(scene, 'executive', 'sponsor_meet', 'vp', 14, sponsor), ...decider];
  const next = workingDay(addDays(sponsor.last_touch, executiveDays));
  return [{ ...step(scene, 'executive', 'sponsor_next', 'vp', 0, sponsor), due: next < start ? workingDay(start) : next }, ...decider];
}

function findSponsor(scene: Scene): RelationStep {
  const champion = holders(scene, 'champion').there[0];
  return champion === undefined ? step(scene, 'executive', 'sponsor_find_alone', 'csm', 14) : step(scene, 'executive', 'sponsor_find', 'csm', 14, champion);
}

function threadSteps(scene: Scene): RelationStep[] {
  const { people, threads } = scene;
  // The executive’s own steps tell of the sponsor, where executives talk at all.
  const stale = people.filter((person) => person.stale && (person.role !== 'exec_sponsor' || scene.executiveDays === 0)).sort((a, b) => (b.days_since ?? Infinity) - (a.days_since ?? Infinity));
  const only = people.find(({ left }) => !left);
  const blocker = people.find(({ role, left }) => role === 'blocker' && !left);
  return [
    ...stale.slice(0, STALE_SHOWN).map((person) => step(scene, 'threads', person.last_touch === null ? 'first_touch' : 'touch', 'csm', 7, person)),
    ...(blocker === undefined ? [] : [step(scene, 'threads', 'blocker_hear', 'csm', 14, blocker)]),
    ...(threads.single ? [only === undefined ? step(scene, 'threads', 'widen_alone', 'csm', 14) : step(scene, 'threads', 'widen', 'csm', 14, only)] : []),
    ...(threads.ours_single && scene.inTeams ? [step(scene, 'threads', 'bring_colleague', 'manager', 30)] : []),
  ];
}
