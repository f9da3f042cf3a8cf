import { addDays, addMonths, dayOf, partsOf } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { ScorePoint } from '../documents/score/trend';
import type { Account } from '../model/account';
import type { FileVersion, History } from '../ports';
import { accountThen } from './accountThen';
import { PastAccounts } from './history/pastAccounts';
import type { ScoreBasis } from './scoring';

/** As many points as a year has months. */
const MOST_POINTS = 12;
/** With fewer months than this the days of the changes tell more. */
const FEWEST_MONTHS = 3;
/** A line needs two ends. */
const FEWEST_POINTS = 2;
/** Versions that are looked at; a file that changes daily is so covered for more than a year. */
const MOST_VERSIONS = 500;

/**
 * How an account's score came to be where it is: its file as it stood at the ends of the last months, or where it is younger at the
 * days on which it changed, each under the model of now; oldest first, today's score last. Undefined with fewer than two points.
 */
export async function scoreTrend(account: Account, score: number | null, history: History, basis: ScoreBasis): Promise<readonly ScorePoint[] | undefined> {
  const { versions: recorded } = await history.versions(account.file, MOST_VERSIONS);
  const versions = recorded.filter(({ revision }) => revision.day <= basis.asOf);
  const inForce = chosenDays(versions, basis.asOf).map((day) => ({ day, version: versions.find(({ revision }) => revision.day <= day)! }));
  const past = new PastAccounts(history);
  const texts = await past.of(inForce.map(({ version }) => version));
  const points: ScorePoint[] = [];
  for (const [at, { day }] of inForce.entries()) {
    const text = texts[at]!;
    const then = text.kind === 'accounts' ? accountThen(account, text.accounts) : undefined;
    const health = then && past.score(then, basis, day);
    if (health !== undefined && health.score !== null) points.push({ day, score: health.score });
  }
  if (score !== null) points.push({ day: basis.asOf, score });
  return points.length < FEWEST_POINTS ? undefined : points;
}

/** Days before today at which there was a version, oldest first. */
function chosenDays(versions: readonly FileVersion[], asOf: IsoDay): IsoDay[] {
  const first = versions.reduce((earliest, { revision }) => (revision.day < earliest ? revision.day : earliest), asOf);
  const months = monthEnds(asOf).filter((day) => day >= first);
  if (months.length >= FEWEST_MONTHS) return months;
  const changes = [...new Set(versions.map(({ revision }) => revision.day))].filter((day) => day < asOf).sort();
  return changes.slice(-(MOST_POINTS - 1));
}

/** The last days of the eleven months before this one, oldest first. */
function monthEnds(asOf: IsoDay): IsoDay[] {
  const [year, month] = partsOf(asOf);
  const first = dayOf(year, month, 1);
  return Array.from({ length: MOST_POINTS - 1 }, (_each, index) => addDays(addMonths(first, index + 2 - MOST_POINTS), -1));
}
