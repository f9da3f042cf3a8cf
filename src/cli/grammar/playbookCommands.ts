import { Option } from 'commander';
import { SEVERITIES } from '../../core/finding';
import type { Severity } from '../../core/finding';
import { orList } from '../../core/text/andList';
import { UserError } from '../../core/userError';
import { FORMATS } from '../choices';
import type { Format } from '../choices';
import type { SnoozeOptions } from '../commands/playbookRun';
import type { AddCommands } from './addCommand';
import { parseDay } from './parseDay';

/** `csac playbooks …`: which playbooks there are, whom they apply to, and running them. */
export const addPlaybookCommands: AddCommands = (command, io) => {
  const playbooks = command('playbooks', 'say which playbooks apply to which accounts, and run them', async () => {
    const all = playbooks.commands.map((each) => each.name()).filter((name) => name !== 'help');
    throw new UserError(`name what to do with playbooks: ${orList(all)} (csac playbooks --help)`);
  });

  command(
    'list',
    'list the portfolio’s playbooks',
    async (_none, options, output) => (await import('../commands/playbooks')).listPlaybooks(options, io, output),
    playbooks,
  );

  command<{ format: Format; severity: Severity; fix?: true }>(
    'lint',
    'check playbooks and report what is wrong in them',
    async ([paths], options, output) => (await import('../commands/playbookLint')).lintPlaybooks(paths as string[], { ...options, fix: options.fix === true }, io, output),
    playbooks,
  )
    .argument('[path...]', 'files or folders (default: all playbooks of the portfolio)')
    .addOption(new Option('--format <format>', 'how to print findings').choices(FORMATS).default('text'))
    .addOption(new Option('--severity <severity>', 'exit with 1 for findings of this weight or more').choices(SEVERITIES).default('error'))
    .option('--fix', 'first apply the fixes that need no decision');

  command<{ account?: string; explain?: true; all?: true; json?: true }>(
    'match',
    'say which accounts each playbook applies to today, and why',
    async ([ids], { explain, all, json, ...options }, output) => {
      const flags = { explain: explain === true, all: all === true, json: json === true };
      return (await import('../commands/playbooks')).matchPlaybooks(ids as string[], { ...options, ...flags }, io, output);
    },
    playbooks,
  )
    .argument('[playbook...]', 'ids or files (default: all active playbooks)')
    .option('--account <account>', 'one account alone: its file, folder or name')
    .option('--explain', 'each account and why; so it is for one playbook or one account anyway')
    .option('--all', 'also the accounts that a playbook does not apply to, and why not')
    .option('--json', 'print JSON');

  command<{ dryRun?: true; anyway?: true; messages: boolean }>(
    'run',
    'add the steps of a playbook to the tasks of an account, and write its messages',
    async ([playbook, account], { dryRun, anyway, ...options }, output) => {
      const flags = { dryRun: dryRun === true, anyway: anyway === true };
      return (await import('../commands/playbookRun')).runPlaybook(playbook as string, account as string, { ...options, ...flags }, io, output);
    },
    playbooks,
  )
    .argument('<playbook>', 'its id or file')
    .argument('<account>', 'the account’s file, folder or name')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--anyway', 'also where it does not apply, is in cooldown, snoozed or done for this occasion')
    .option('--no-messages', 'write no messages');

  command<Pick<SnoozeOptions, 'until' | 'reason'>>(
    'snooze',
    'put a playbook off for an account until a day',
    async ([playbook, account], options, output) => (await import('../commands/playbookRun')).snoozePlaybook(playbook as string, account as string, options, io, output),
    playbooks,
  )
    .argument('<playbook>', 'its id or file')
    .argument('<account>', 'the account’s file, folder or name')
    .addOption(new Option('--until <day>', 'the day from which it applies again, YYYY-MM-DD').argParser(parseDay).makeOptionMandatory())
    .option('--reason <reason>', 'why');

  command<{ since?: string; json?: true }>(
    'backtest',
    'say when playbooks would have begun to apply in the past year, and what came of it',
    async ([ids], { json, ...options }, output) => (await import('../commands/playbookBacktest')).backtestPlaybooks(ids as string[], { ...options, json: json === true }, io, output),
    playbooks,
  )
    .argument('[playbook...]', 'ids or files (default: all active playbooks)')
    .addOption(new Option('--since <day>', 'look at the ends of months from this day on, YYYY-MM-DD').argParser(parseDay))
    .option('--json', 'print JSON');

  command<{ json?: true }>(
    'library',
    'list the built-in playbooks, and mark those that the portfolio has',
    async (_none, options, output) => (await import('../commands/playbookLibrary')).listLibrary({ ...options, json: options.json === true }, io, output),
    playbooks,
  ).option('--json', 'print JSON');

  command<{ all?: true }>(
    'add',
    'write built-in playbooks into the portfolio',
    async ([ids], options, output) => (await import('../commands/playbookLibrary')).addPlaybooks(ids as string[], { ...options, all: options.all === true }, io, output),
    playbooks,
  )
    .argument('[playbook...]', 'ids, see csac playbooks library')
    .option('--all', 'all that the portfolio does not have yet');
};
