import { FileType, Uri, workspace } from 'vscode';

const IGNORED = new Set(['node_modules', 'dist', 'out']);
/** Bounds a walk over a file system that VS Code cannot search; a portfolio is far below both. */
const MAX_FOLDERS = 5_000;
const MAX_DEPTH = 12;

/** All files below `root` whose name fits, as paths with `/`. Hidden folders and links to folders are left out. */
export async function walkFolder(root: Uri, fits: (name: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  let level = [''];
  let folders = 0;
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++folders > MAX_FOLDERS) return found;
      for (const [name, type] of await entriesOf(Uri.joinPath(root, folder))) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (type === FileType.Directory && !name.startsWith('.') && !IGNORED.has(name)) next.push(path);
        else if ((type & FileType.File) !== 0 && fits(name)) found.push(path);
      }
    }
    level = next;
  }
  return found;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return []; // Gone, or not ours to read: then it has no files for us.
  }
}
