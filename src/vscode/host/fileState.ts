import { FileType, workspace } from 'vscode';
import type { Uri } from 'vscode';

/** What stands at a place; `link` when the file system says that it is a link, whatever it points to. */
export type FileState = 'missing' | 'file' | 'folder' | 'link';

export async function fileState(uri: Uri): Promise<FileState> {
  try {
    const { type } = await workspace.fs.stat(uri);
    if ((type & FileType.SymbolicLink) !== 0) return 'link';
    return type === FileType.Directory ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

export async function exists(uri: Uri): Promise<boolean> {
  return (await fileState(uri)) !== 'missing';
}
