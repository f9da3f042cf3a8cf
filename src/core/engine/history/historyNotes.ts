import type { HealthModel } from '../../health/healthModel';
import type { IsoDay } from '../../calendar/isoDay';
import type { FileVersion } from '../../ports';
import { shortId } from '../../text/shortId';
import type { AccountVersions } from './accountVersions';

/** Versions that are named one by one. */
const MOST_NAMED = 3;

/**
 * What cannot be read and what is not told, in plain sentences.
 * @param isWhole all versions of a period were asked for, not so many
 */
export function notesOn({ unread, end, versions }: AccountVersions, model: HealthModel | undefined, isWhole = true): string[] {
  const notes = unread.slice(0, MOST_NAMED).map(unreadNote);
  if (unread.length > MOST_NAMED) notes.push(`${unread.length - MOST_NAMED} more versions cannot be read either.`);
  if (end === 'limit' && isWhole) notes.push(`Of so many versions only the newest ${versions.length} are told apart.`);
  if (model?.usesPeers === true) notes.push('Medians of similar customers are those of now throughout.');
  return notes;
}

function unreadNote({ revision: { id, day } }: FileVersion): string {
  return `The version of ${day} (${shortId(id)}) cannot be read; what it changed counts with the next one.`;
}

/** That the file as it is now says nothing: its YAML is broken. */
export function brokenNote(file: string): string {
  return `${file} cannot be read as YAML now; what it changes is not counted.`;
}

/** Why the account's history begins later than was asked for. */
export function beginningNote(name: string, day: IsoDay, end: AccountVersions['end']): string {
  return end === 'shallow' ? shallowNote(day) : `${name} is recorded since ${day}, so the change counts from there.`;
}

/** @param day of the oldest version that is on this machine */
export function shallowNote(day: IsoDay): string {
  return `The clone begins on ${day}; \`git fetch --unshallow\` brings the rest.`;
}
