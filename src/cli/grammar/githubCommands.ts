import { InvalidArgumentError, Option } from 'commander';
import { SEVERITIES } from '../../core/finding';
import { UserError } from '../../core/userError';
import type { GithubCheckOptions } from '../commands/githubCheck';
import type { GithubCommentOptions } from '../commands/githubComment';
import type { AddCommands } from './addCommand';

/** `csac github …`: what a workflow of GitHub Actions runs for a pull request. */
export const addGithubCommands: AddCommands = (command, io) => {
  const github = command('github', 'check a pull request in GitHub Actions, and comment on it', async () => {
    throw new UserError('name what to do for a pull request: check or comment (csac github --help)');
  });

  command<GithubCheckOptions>(
    'check',
    'validate, annotate and compare, and write what is to be told',
    async (_none, options, output) => (await import('../commands/githubCheck')).githubCheck(options, io, output),
    github,
  )
    .option('--base <revision>', 'what the pull request is for; without it, files are only checked')
    .requiredOption('--out <dir>', 'folder for diff.json, comment.md and findings.json')
    .option('--sarif <file>', 'write the findings as SARIF, too')
    .addOption(new Option('--severity <severity>', 'exit with 1 for findings of this weight or more').choices(SEVERITIES).default('error'))
    .option('--no-annotations', 'print no annotations');

  command<GithubCommentOptions>(
    'comment',
    'create, change or remove the one comment on a pull request; uses the network',
    async (_none, options, output) => (await import('../commands/githubComment')).githubComment(options, io, output),
    github,
  )
    .requiredOption('--from <dir>', 'the folder that the check has written')
    .addOption(new Option('--pr <number>', 'the pull request (default: that of the event)').argParser(parseNumber))
    .option('--portfolio <path>', 'path of the portfolio in the repository: each has a comment of its own', '.');
};

function parseNumber(text: string): number {
  const number = Number(text);
  if (/^[1-9][0-9]{0,9}$/.test(text)) return number;
  throw new InvalidArgumentError('It must be the number of a pull request.');
}
