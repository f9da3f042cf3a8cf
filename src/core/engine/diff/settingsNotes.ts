import { SETTINGS_FILE } from '../../model/documentKind';
import type { Workspace } from '../../ports';
import type { DiffSides } from './diffSide';

/**
 * What to say of settings that are a link: a host that reads the files of now follows it, while no link that was recorded is followed.
 * @param present the files as they are now
 * @param isRecorded whether both states are recorded
 */
export async function settingsNotes({ before, after }: DiffSides, present: Workspace, isRecorded: boolean): Promise<string[]> {
  if (!(await isLinked(present))) return [];
  if (!isRecorded) return [`${SETTINGS_FILE} is a link, so what it leads to now counts on both sides, and between commits nothing does; put the file itself there.`];
  const sides = [await before.workspace.read(SETTINGS_FILE), await after.workspace.read(SETTINGS_FILE)];
  const isNowhere = sides.every((content) => content.kind === 'unreadable' && content.reason === 'missing');
  return isNowhere ? [`${SETTINGS_FILE} is a link, so between commits the defaults count and no policy; put the file itself there.`] : [];
}

/** What a host reads but does not list is a link, or was never saved. */
async function isLinked(present: Workspace): Promise<boolean> {
  if ((await present.read(SETTINGS_FILE)).kind !== 'text') return false;
  return ![...(await present.list()), ...(present.unsaved?.() ?? [])].includes(SETTINGS_FILE);
}
