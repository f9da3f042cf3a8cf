import { isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Moment } from '../../history/scoreHistories';
import type { History, Revision } from '../../ports';
import { UserError } from '../../userError';

const LIKE_A_DAY = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** A moment of the history. */
export interface FoundMoment {
  readonly day: IsoDay;
  /** What was recorded by then; undefined for a day before anything was. */
  readonly revision: Revision | undefined;
}

/**
 * The day and the revision that a person means.
 * @throws UserError when there is no such day or revision, or no history at all
 */
export async function findMoment(history: History, moment: Moment, today: IsoDay): Promise<FoundMoment> {
  const isDay: boolean = isIsoDay(moment);
  if (isDay) return onDay(history, moment, today);
  if (LIKE_A_DAY.test(moment)) throw new UserError(`${moment} is no day of the calendar; write it as YYYY-MM-DD`);
  const revision = await history.revision(moment);
  if (revision !== undefined) return { day: revision.day, revision };
  await requireHistory(history);
  throw new UserError(`${moment === '' ? 'neither a day nor a revision is named' : `there is no revision ${moment}`}; name a day as YYYY-MM-DD, a commit, a branch or a tag`);
}

async function onDay(history: History, day: IsoDay, today: IsoDay): Promise<FoundMoment> {
  if (day > today) throw new UserError(`${day} is still to come; name a day up to ${today}`);
  const revision = await history.revisionOn(day);
  if (revision === undefined) await requireHistory(history);
  return { day, revision };
}

/** @throws UserError with the reason where nothing was recorded */
async function requireHistory(history: History): Promise<void> {
  const state = await history.state();
  if (state.kind === 'none') throw new UserError(`there is no history here: ${state.reason}`);
}

/** What was recorded at a moment. @throws UserError when that is nothing */
export async function findRecorded(history: History, moment: Moment, today: IsoDay): Promise<FoundMoment & { readonly revision: Revision }> {
  const { day, revision } = await findMoment(history, moment, today);
  if (revision !== undefined) return { day, revision };
  const state = await history.state();
  const why = state.kind === 'there' && state.isShallow ? '; the clone may not reach so far back: `git fetch --unshallow` brings the rest' : '';
  throw new UserError(`nothing was recorded by ${day}${why}`);
}
