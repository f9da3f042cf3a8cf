import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chosenPlaybooks } from '../../core/portfolio/playbookLibrary';
import { starterFiles } from '../../core/portfolio/starterFiles';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { writeNewFiles } from '../newFiles';
import type { Output } from '../output';
import { absolutePath, ancestors, relativePath } from '../paths';
import { createClock } from '../ports/clock';
import type { CommonOptions } from '../session';

export interface InitOptions extends CommonOptions {
  /** `recommended`, `all`, `none`, or ids with commas between them. */
  readonly playbooks: string;
}

/**
 * Begins a portfolio in a folder and lists what it wrote.
 * @throws UserError when one of the files is there already, or the library has no such playbook, and then writes nothing at all.
 */
export async function init(folder: string | undefined, options: InitOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const shown = folder ?? options.root ?? '.';
  const playbooks = chosenPlaybooks(options.playbooks);
  const files = starterFiles({ preset: 'engine', currency: 'USD', today: createClock(io, options.asOf).today(), playbooks });
  const root = absolutePath(io.cwd, shown);
  writeNewFiles(root, files, shown, output);
  const within = folderWithin(root);
  if (within !== '') output.warn(`GitHub looks for workflows at the root of the repository alone: move ${shown}/.github there, and write \`root: ${within}\` in its workflow`);
  output.note(`next: csac score ${shown}; more playbooks: csac playbooks library`);
  return EXIT.done;
}

/** Where in its Git repository the folder lies; empty for its root, and where there is none. */
function folderWithin(folder: string): string {
  const repository = [...ancestors(folder)].find((each) => existsSync(join(each, '.git')));
  return repository === undefined ? '' : relativePath(repository, folder);
}
