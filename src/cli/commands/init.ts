import { chosenPlaybooks } from '../../core/portfolio/playbookLibrary';
import { starterFiles } from '../../core/portfolio/starterFiles';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { writeNewFiles } from '../newFiles';
import type { Output } from '../output';
import { absolutePath } from '../paths';
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
  writeNewFiles(absolutePath(io.cwd, shown), files, shown, output);
  output.note(`next: csac score ${shown}; more playbooks: csac playbooks library`);
  return EXIT.done;
}
