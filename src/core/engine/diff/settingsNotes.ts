import { SETTINGS_FILE } from '../../model/documentKind';
import type { DiffSides } from './diffSide';

/**
 * What to say of settings that are a link: a host that reads the files of now follows it, while no link that was recorded is followed.
 * @param isRecorded whether both states are recorded
 */
export async function settingsNotes({ before, after }: DiffSides, isRecorded: boolean): Promise<string[]> {
  const [then, now] = [await before.workspace.read(SETTINGS_FILE), await after.workspace.read(SETTINGS_FILE)];
  if (isRecorded) {
    const isNowhere = [then, now].every((content) => content.kind === 'unreadable' && content.reason === 'missing');
    return isNowhere ? [`${SETTINGS_FILE} is no file in either commit, so the defaults count and no policy; where it is a link, put the file itself there.`] : [];
  }
  // What a host reads but does not list is a link, or was never saved.
  const isLink = now.kind === 'text' && ![...(await after.workspace.list()), ...(after.workspace.unsaved?.() ?? [])].includes(SETTINGS_FILE);
  return isLink ? [`${SETTINGS_FILE} is a link, so what it leads to now counts on both sides, and between commits nothing does; put the file itself there.`] : [];
}
