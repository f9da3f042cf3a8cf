import type { CliIo } from '../cliIo';
import { readEvent } from './actionsRun';
import { field } from './field';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The branch that the pull request is for, where the revision is that branch's commit by its hash, as the action names it: people know a branch by its name. */
export function baseBranch(io: CliIo, revision: string): string | undefined {
  const branch = io.env['GITHUB_BASE_REF'];
  if (!branch || !COMMIT.test(revision)) return undefined;
  const sha = io.env['GITHUB_EVENT_PATH'] ? field(field(field(readEvent(io).payload, 'pull_request'), 'base'), 'sha') : undefined;
  return sha === undefined || sha === revision ? branch : undefined;
}
