import { Option } from 'commander';
import { DIFF_FORMATS } from '../choices';
import type { DiffFormat } from '../choices';
import type { AddCommands } from './addCommand';

/** `csac diff`: what a change does to the portfolio. */
export const addDiffCommands: AddCommands = (command, io) => {
  command<{ format: DiffFormat; json?: true; out: string; force?: true }>('diff', 'say what a change does to accounts, in money and names', async ([base, head], options, output) => {
    const { diff } = await import('../commands/diff');
    return diff(base as string, head as string | undefined, { ...options, json: options.json === true, force: options.force === true }, io, output);
  })
    .argument('<base>', 'a branch, a tag or a commit: what it has in common with the other is compared')
    .argument('[head]', 'a branch, a tag or a commit (default: the files as they are now)')
    .addOption(new Option('--format <format>', 'how to print it').choices(DIFF_FORMATS).default('markdown'))
    .option('--out <file>', 'write to a file; - is standard output', '-')
    .option('--force', 'replace a file that differs')
    .option('--json', 'print JSON');
};
