import type { ShownCommit } from '../../core/report/pullRequest/blobLink';
import type { CliIo } from '../cliIo';
import { readEvent } from './actionsRun';
import type { ActionsEvent } from './actionsRun';
import { field } from './field';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/**
 * The commit that links of a report lead to: the newest of the pull request, as the one that is checked is a merge that nobody keeps.
 * Undefined outside of GitHub Actions.
 * @param folder path of the portfolio in the repository, with `/`
 */
export function shownCommit(io: CliIo, folder: string): ShownCommit | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: checked } = io.env;
  if (!server || !URL.canParse(server) || !REPOSITORY.test(repository ?? '')) return undefined;
  const sha = headOf(io) ?? checked;
  return sha !== undefined && COMMIT.test(sha) ? { repositoryUrl: `${new URL(server).origin}/${repository}`, sha, folder } : undefined;
}

function headOf(io: CliIo): string | undefined {
  if (!io.env['GITHUB_EVENT_PATH']) return undefined;
  const { payload }: ActionsEvent = readEvent(io);
  const sha = field(field(field(payload, 'pull_request'), 'head'), 'sha') ?? field(field(payload, 'workflow_run'), 'head_sha');
  return typeof sha === 'string' ? sha : undefined;
}
