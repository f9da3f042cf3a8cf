import { CommanderError } from 'commander';
import { isUserError } from '../core/userError';
import type { CliIo } from './cliIo';
import { EXIT } from './exitCode';
import { writeError } from './output';
import { createProgram } from './program';
import { systemReason } from './systemReason';

/**
 * Runs one command line and gives its exit code: 0 done, 1 findings, 2 could not run. Never throws; what went wrong
 * is one line on standard error.
 * @param argv what stands behind the program's name
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  const run = createProgram(io);
  try {
    await run.program.parseAsync(argv, { from: 'user' });
    return run.exitCode();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    if (error instanceof CommanderError) {
      // Commander has told all other mistakes by itself.
      if (error.code === 'commander.help') writeError(io, `name a command: ${run.program.commands.map((command) => command.name()).join(', ')} (csac --help)`);
      return EXIT.couldNotRun;
    }
    writeError(io, isUserError(error) ? error.message : `internal error: ${systemReason(error)}`);
    return EXIT.couldNotRun;
  }
}
