import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SETTINGS_FILE } from '../core/model/documentKind';
import { UserError } from '../core/userError';
import { absolutePath, ancestors, commonFolder, isWithin } from './paths';
import { systemReason } from './systemReason';

/** A path that the user gave, as it is on the file system. */
export interface GivenPath {
  /** As the user wrote it. */
  readonly given: string;
  readonly absolute: string;
  readonly isFolder: boolean;
}

/**
 * @param mayBeGone nothing needs to be there any more, as for a question about the past
 * @throws UserError when there is nothing at the path, or it may not be looked at.
 */
export function givenPath(cwd: string, given: string, mayBeGone = false): GivenPath {
  const absolute = absolutePath(cwd, given);
  if (mayBeGone && !existsSync(absolute)) return { given, absolute, isFolder: false };
  try {
    const stats = statSync(absolute);
    return { given, absolute, isFolder: stats.isDirectory() };
  } catch (error) {
    throw new UserError(`cannot read ${given}: ${systemReason(error)}`);
  }
}

/**
 * The portfolio's root for these paths: `--root`, else the nearest folder at or above the first path that has
 * `customer-success.yaml`, else the deepest folder that holds all paths. Without paths, the current folder counts.
 * @throws UserError when there is no such folder, or a path lies outside the root.
 */
export function findRoot(cwd: string, paths: readonly GivenPath[], root: string | undefined): string {
  const folders = paths.map((path) => (path.isFolder ? path.absolute : dirname(path.absolute)));
  const found = root === undefined ? (nearestRoot(folders[0] ?? absolutePath(cwd, '.')) ?? commonFolder(folders)) : namedRoot(cwd, root);
  if (found === undefined) {
    throw new UserError(`no ${SETTINGS_FILE} here or above: name a file or folder, or begin a portfolio with "csac init"`);
  }
  const outside = paths.find((path) => !isWithin(found, path.absolute));
  if (outside !== undefined) throw new UserError(`${outside.given} lies outside the portfolio ${found}: run csac for one portfolio at a time`);
  return found;
}

/** The nearest folder with settings, from a folder upwards; undefined when there is none. */
export function nearestRoot(folder: string): string | undefined {
  for (const at of ancestors(folder)) if (existsSync(join(at, SETTINGS_FILE))) return at;
  return undefined;
}

function namedRoot(cwd: string, root: string): string {
  const path = givenPath(cwd, root);
  if (!path.isFolder) throw new UserError(`--root ${root} is not a folder`);
  return path.absolute;
}
