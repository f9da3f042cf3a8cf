import { Uri, workspace } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import { exists } from './fileState';
import { folderOf, nameOf } from './relativePath';

/**
 * The root of the portfolio that a file belongs to: the nearest folder upwards with `customer-success.yaml`, inside the
 * workspace folder; without one, the workspace folder. A file outside the workspace has its own folder as root.
 */
export async function portfolioRoot(file: Uri): Promise<Uri> {
  const top = workspace.getWorkspaceFolder(file)?.uri;
  if (top === undefined) return folderOf(file);
  for (let folder = folderOf(file); folder.path.length > top.path.length; folder = folderOf(folder)) {
    if (await exists(Uri.joinPath(folder, SETTINGS_FILE))) return folder;
  }
  return top;
}

/**
 * Where a document that was never saved would stand: at the path it was opened for, else at the top of the first
 * workspace folder. Undefined when no folder is open.
 */
export function untitledPlace(untitled: Uri): Uri | undefined {
  const [first] = workspace.workspaceFolders ?? [];
  if (first === undefined) return undefined;
  const folders = workspace.workspaceFolders ?? [];
  const around = folders.find(({ uri }) => untitled.path.startsWith(`${uri.path}/`));
  if (around) return around.uri.with({ path: untitled.path });
  return Uri.joinPath(first.uri, nameOf(untitled));
}
