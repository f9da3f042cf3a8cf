import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { starterFiles } from '../../core/portfolio/starterFiles';
import { isUserError, UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import { createClock } from '../ports/clock';
import type { CommonOptions } from '../session';
import { systemReason } from '../systemReason';

/**
 * Begins a portfolio in a folder and lists what it wrote.
 * @throws UserError when one of the files is there already, and then writes nothing at all.
 */
export async function init(folder: string | undefined, options: CommonOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const shown = folder ?? options.root ?? '.';
  const root = absolutePath(io.cwd, shown);
  const files = starterFiles({ preset: 'engine', currency: 'USD', today: createClock(io, options.asOf).today() });
  try {
    for (const file of files.keys()) {
      // lstat: a link that leads nowhere is in the way, too.
      if (lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined) {
        throw new UserError(`${file} exists already in ${shown}: nothing was written; choose another folder`);
      }
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
  output.note(`next: csac score ${shown}`);
  return EXIT.done;
}
