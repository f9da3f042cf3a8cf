import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isUserError, UserError } from '../core/userError';
import type { Output } from './output';
import { refuseOutside } from './refuseOutside';
import { systemReason } from './systemReason';

/**
 * Writes files that are not there yet, by their path from a folder, and lists them. Nothing is ever replaced.
 * @param shown the folder as the user knows it
 * @throws UserError when one of them is there, and then nothing is written; when one lies outside of the folder; or with the system's reason
 */
export function writeNewFiles(root: string, files: ReadonlyMap<string, string>, shown: string, output: Output): void {
  try {
    for (const file of files.keys()) {
      // lstat: a link that leads nowhere is in the way, too.
      if (lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined) {
        throw new UserError(`${file} exists already in ${shown}: nothing was written; choose another folder, or give it another name`);
      }
      refuseOutside(root, file, shown);
    }
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: 'wx' });
      output.result.line(`wrote ${file}`);
    }
  } catch (error) {
    if (isUserError(error)) throw error;
    throw new UserError(`cannot write to ${shown}: ${systemReason(error)}`);
  }
}
