import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isUserError, UserError } from '../core/userError';
import { replaceFile } from './replaceFile';
import { systemReason } from './systemReason';

/** A place to write to, and how the user named it. */
interface Destination {
  readonly path: string;
  readonly shown: string;
}

/**
 * Writes a document and says what was done. Folders on the way are made.
 * @param force replace a file that is there with other content
 * @throws UserError when other content is there and must not be replaced, or the file cannot be written.
 */
export function writeDocument({ path, shown }: Destination, text: string, force: boolean): string {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present?.isFile()) {
      if (readFileSync(path, 'utf8') === text) return `${shown} is up to date`;
      if (!force) throw new UserError(`${shown} exists and differs: compare the two, then use --force to replace it`);
    }
    mkdirSync(dirname(path), { recursive: true });
    // Devices and pipes are written to; renaming would put a file in their place.
    if (present === undefined || present.isFile()) replaceFile(path, text);
    else writeFileSync(path, text);
    return `wrote ${shown}`;
  } catch (error) {
    if (isUserError(error)) throw error;
    throw new UserError(`cannot write ${shown}: ${systemReason(error)}`);
  }
}
