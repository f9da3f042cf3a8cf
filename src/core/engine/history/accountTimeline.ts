import { addDays, weekday } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { changeOver } from '../../history/changeOver';
import type { ScoreTimeline, TimelinePoint, TimelineRequest } from '../../history/scoreHistories';
import { stepsThrough } from '../../history/stepsThrough';
import { accountEvents } from './accountEvents';
import { brokenFile } from './accountNow';
import type { AccountNow } from './accountNow';
import type { AccountVersions, ReadVersion } from './accountVersions';
import { goOn, standingAt } from './historyScene';
import type { AccountEvent, AccountStanding, HistoryScene } from './historyScene';
import { brokenNote, notesOn, shallowNote } from './historyNotes';

const USUAL_WEEKS = 12;

/** The scores of an account over time. @throws UserError as `ScoreHistories.timeline` */
export async function accountTimeline(scene: HistoryScene, request: TimelineRequest): Promise<ScoreTimeline> {
  const { today, rules } = await scene.present(request.healthModel);
  const model = request.healthModel === undefined ? request.model : 'now';
  const now = await scene.now(request);
  const weekEnds = request.versions === undefined ? lastWeekEnds(today, request.weeks ?? USUAL_WEEKS) : undefined;
  const recorded = weekEnds === undefined ? await scene.newest(now, request.versions) : await since(scene, now, weekEnds[0]!);
  goOn(request.token);
  const { account } = now.read;
  const notes = notesOn(recorded, rules.model.model, weekEnds !== undefined);
  if (now.isBroken) notes.push(brokenNote(account.file));
  const versions = [...(recorded.start === undefined ? [] : [recorded.start]), ...recorded.versions, ...(now.isBroken || isRecorded(now, recorded) ? [] : [now.version])];
  const [first, ...others] = versions;
  if (first === undefined) throw brokenFile(account.file);
  if (first === now.version) notes.push(`${account.name} is not recorded yet: this is today’s score alone.`);
  const begin = firstDay(first, recorded, weekEnds, today);
  if (recorded.end === 'shallow' && recorded.start === undefined) notes.push(shallowNote(begin));
  const start = await standingAt(scene, first, begin, rules, model);
  const events = await accountEvents(scene, others, { since: first.revision, until: undefined, end: today, model });
  goOn(request.token);
  // Today’s point is the score of now, also where somebody committed on a day that has not begun here yet.
  const days = weekEnds === undefined ? versionEnds(events, begin, today) : weekEnds.filter((day) => day > begin).map((day) => ({ day, count: day === today ? events.length : events.filter((event) => event.day <= day).length }));
  return { account, points: pointsOf(scene, start, events, days), end: recorded.end, notes };
}

/** Versions that say something of the period: from its first day on, with the one that was in force then. */
async function since(scene: HistoryScene, now: AccountNow, day: IsoDay): Promise<AccountVersions> {
  const { revision } = await scene.moment(day);
  return revision === undefined ? scene.newest(now) : scene.between(now, revision, undefined);
}

/** The last Sundays and today, oldest first. */
function lastWeekEnds(today: IsoDay, weeks: number): IsoDay[] {
  const last = addDays(today, -weekday(today) % 7);
  const sundays = Array.from({ length: weeks }, (_each, index) => addDays(last, -7 * (weeks - 1 - index)));
  return last === today ? sundays : [...sundays, today];
}

/** An account that is younger than the period has its first point on its first day. */
function firstDay(first: ReadVersion, { start }: AccountVersions, weekEnds: readonly IsoDay[] | undefined, today: IsoDay): IsoDay {
  if (start === first && weekEnds !== undefined) return weekEnds[0]!;
  const day = first.revision?.day ?? today;
  return day < today ? day : today;
}

/** A point behind each event, and one for today; none where the first point is of today. */
function versionEnds(events: readonly AccountEvent[], begin: IsoDay, today: IsoDay): PointEnd[] {
  const ends = events.map(({ day }, index) => ({ day: day < today ? day : today, count: index + 1 }));
  return (ends.at(-1)?.day ?? begin) === today ? ends : [...ends, { day: today, count: events.length }];
}

interface PointEnd {
  readonly day: IsoDay;
  /** How many events have happened by then. */
  readonly count: number;
}

function pointsOf({ past }: HistoryScene, start: AccountStanding, events: readonly AccountEvent[], ends: readonly PointEnd[]): TimelinePoint[] {
  const points: TimelinePoint[] = [{ day: start.health.asOf, revision: start.version.revision, health: start.health, change: undefined }];
  let [standing, seen] = [start, 0];
  for (const { day, count } of ends) {
    const { steps, standing: next } = stepsThrough(standing, events.slice(seen, count), day, (version, models, on) => past.score(version.read, models, on));
    points.push({ day, revision: next.version.revision, health: next.health, change: changeOver(standing, steps, []) });
    [standing, seen] = [next, count];
  }
  return points;
}

/** Whether the newest version has the text of now. */
function isRecorded({ version }: AccountNow, { versions, start }: AccountVersions): boolean {
  return (versions.at(-1) ?? start)?.text === version.text;
}
