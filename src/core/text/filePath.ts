/** The folder of a file with `/` at its end; empty for a file at the root. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** The last part of a path, on Windows too: the name of a file or folder. */
export function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** A path as the portfolio's files are named: without `./` before it and `/` behind it. Empty for the root itself. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.(?:\/+|$))+/, '').replace(/\/+$/, '');
}

/** Whether the file stands in the folder, which is given as `plainPath` gives it, or deeper. */
export function isBelow(file: string, folder: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

/** The way from a folder (`''` or with `/` at its end) to a file, both from the same root: `../account.yaml`. */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/').slice(0, -1);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
