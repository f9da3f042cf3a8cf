import nodePath from 'node:path';

/** The path functions of a system; tests pass those of the other one. */
export type PathApi = Pick<typeof nodePath, 'resolve' | 'relative' | 'dirname' | 'isAbsolute' | 'sep' | 'parse'>;

const DRIVE = /^[a-z]:/;

/** An absolute path with its drive letter in upper case, so that one folder has one name (`c:\x` and `C:\x`). */
export function absolutePath(base: string, path: string, api: PathApi = nodePath): string {
  const absolute = api.resolve(base, path);
  return DRIVE.test(absolute) ? absolute.charAt(0).toUpperCase() + absolute.slice(1) : absolute;
}

/** The path from `folder` to `path` with `/` on every system; empty for the folder itself. Both are absolute. */
export function relativePath(folder: string, path: string, api: PathApi = nodePath): string {
  const relative = api.relative(folder, path);
  return api.sep === '/' ? relative : relative.split(api.sep).join('/');
}

/** Whether `path` is the folder or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string, api: PathApi = nodePath): boolean {
  const relative = api.relative(folder, path);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${api.sep}`) && !api.isAbsolute(relative));
}

/** The deepest folder that holds all of these; undefined when they lie on different drives. All are absolute. */
export function commonFolder(folders: readonly string[], api: PathApi = nodePath): string | undefined {
  let common = folders[0];
  if (common === undefined) return undefined;
  while (!folders.every((folder) => isWithin(common!, folder, api))) {
    const parent = api.dirname(common);
    if (parent === common) return undefined;
    common = parent;
  }
  return common;
}

/** The folder and all above it, nearest first. */
export function* ancestors(folder: string, api: PathApi = nodePath): Generator<string> {
  for (let at = folder; ; at = api.dirname(at)) {
    yield at;
    if (api.dirname(at) === at) return;
  }
}
