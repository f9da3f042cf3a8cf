import { isListed } from '../../history/pastWorkspace';
import { SETTINGS_FILE } from '../../model/documentKind';
import type { FileChange, FileVersion, Workspace } from '../../ports';
import { folderOf } from '../../text/filePath';

/** Whether the folder, named with `/` at its end, belongs to a portfolio inside this one. */
type IsForeign = (folder: string) => Promise<boolean>;

/**
 * The changes without what the portfolio does not list on that side, such as the files of portfolios inside it: what came from there is new,
 * what went there is gone. Settings that come or go below the root make all files beside and below them change sides, whose texts stay.
 * @param after the state after
 * @param filesBefore the files of the state before, those of portfolios inside this one included
 */
export async function ownChanges(changes: readonly FileChange[], after: Workspace, filesBefore: () => Promise<readonly Pick<FileVersion, 'file' | 'content'>[]>): Promise<readonly FileChange[]> {
  const [old, now] = [settingsFolders(changes, 'before'), settingsFolders(changes, 'after')];
  const isForeign = {
    after: belongsElsewhere((folder) => isThere(after, folder)),
    before: belongsElsewhere(async (folder) => old.has(folder) || (!now.has(folder) && (await isThere(after, folder)))),
  };
  const ifOwn = async <Side extends { readonly file: string }>(side: Side | undefined, when: 'before' | 'after'): Promise<Side | undefined> =>
    side === undefined || !isListed(side.file) || (await isForeign[when](folderOf(side.file))) ? undefined : side;
  const moved = [...old].filter((folder) => !now.has(folder)).concat([...now].filter((folder) => !old.has(folder)));
  const stayed = moved.length === 0 ? [] : unchangedBelow(moved, changes, await filesBefore());
  const own: FileChange[] = [];
  for (const change of [...changes, ...stayed]) {
    const [before, later] = [await ifOwn(change.before, 'before'), await ifOwn(change.after, 'after')];
    if (before !== undefined || later !== undefined) own.push({ before, after: later });
  }
  return own;
}

/** The folders below the root that have settings on one side of the changes. */
function settingsFolders(changes: readonly FileChange[], side: 'before' | 'after'): ReadonlySet<string> {
  const files = changes.flatMap(({ [side]: there }) => there?.file ?? []);
  return new Set(files.filter((file) => file.endsWith(`/${SETTINGS_FILE}`)).map(folderOf));
}

async function isThere(workspace: Workspace, folder: string): Promise<boolean> {
  const content = await workspace.read(`${folder}${SETTINGS_FILE}`);
  return content.kind === 'text' || content.reason !== 'missing';
}

function belongsElsewhere(hasSettings: IsForeign): IsForeign {
  const known = new Map<string, boolean>();
  const isForeign: IsForeign = async (folder) => {
    if (folder === '') return false;
    let found = known.get(folder);
    if (found === undefined) known.set(folder, (found = (await hasSettings(folder)) || (await isForeign(folderOf(folder.slice(0, -1))))));
    return found;
  };
  return isForeign;
}

function unchangedBelow(folders: readonly string[], changes: readonly FileChange[], files: readonly Pick<FileVersion, 'file' | 'content'>[]): FileChange[] {
  const changed = new Set(changes.map(({ before }) => before?.file));
  const stayed = files.filter(({ file }) => !changed.has(file) && folders.some((folder) => file.startsWith(folder)));
  return stayed.map((version) => ({ before: version, after: version }));
}
