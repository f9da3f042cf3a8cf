import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UserError } from '../core/userError';

/**
 * Stops before a file is written for which the folder, and not the user, names the place: no `..` and no linked folder on the way may lead out of it (P26, P27).
 * @param file path from the folder; it need not be there yet
 * @param shown the folder as the user knows it
 * @throws UserError when the file would lie elsewhere, or where a link leads nowhere
 */
export function refuseOutside(root: string, file: string, shown: string): void {
  if (file.split('/').includes('..') || leadsOut(root, file)) throw new UserError(`${file} lies outside of ${shown}: nothing was written`);
}

/** Whether a linked folder on the way leads elsewhere. A folder that is not there yet holds no links. */
function leadsOut(root: string, file: string): boolean {
  if (!existsSync(root)) return false;
  const top = realpathSync(root);
  const present = presentPart(join(root, file));
  // A link that leads nowhere may lead anywhere tomorrow.
  if (!existsSync(present)) return true;
  const real = realpathSync(present);
  return real !== top && !real.startsWith(top.endsWith(sep) ? top : top + sep);
}

/** The nearest folder on the way to the path that is there; a link that leads nowhere counts as being there. */
function presentPart(path: string): string {
  const parent = dirname(path);
  return parent === path || isPresent(path) ? path : presentPart(parent);
}

/** Not so below a file, where there can be nothing; who writes there is told. */
function isPresent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
