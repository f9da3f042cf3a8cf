import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffMarkdown } from '../../core/report/diff/diffMarkdown';
import { blobLink } from '../../core/report/pullRequest/blobLink';
import { commentMarker } from '../../core/report/pullRequest/commentMarker';
import { readDiff } from '../../core/report/pullRequest/readDiff';
import { isUserError, UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { readActionsRun, readEvent } from '../github/actionsRun';
import { createGithubApi } from '../github/githubApi';
import { pullRequestOf } from '../github/pullRequestOf';
import { shownCommit } from '../github/shownCommit';
import { syncComment } from '../github/stickyComment';
import type { CommentOutcome } from '../github/stickyComment';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import type { CommonOptions } from '../session';
import { systemReason } from '../systemReason';

export interface GithubCommentOptions extends CommonOptions {
  /** The folder that the check has written; it may come from anybody. */
  readonly from: string;
  readonly pr?: number;
  /** Path of the portfolio in the repository, with `/`. */
  readonly portfolio: string;
}

/** The difference of several thousand accounts. */
const MOST_BYTES = 8_000_000;

const OUTCOMES: Readonly<Record<CommentOutcome, string>> = {
  created: 'commented',
  updated: 'changed the comment',
  unchanged: 'the comment says so already',
  removed: 'removed the comment, as nothing moves any more',
  none: 'no comment, as nothing moves',
};

/**
 * Brings the one comment on a pull request to what the check has found: made anew from `diff.json`, which is believed in nothing but its
 * figures and texts, and those are escaped. What else lies in the folder is not looked at.
 */
export async function githubComment({ from, pr, portfolio }: GithubCommentOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const run = readActionsRun(io);
  const diff = readDiff(readUntrusted(join(absolutePath(io.cwd, from), 'diff.json')));
  const api = createGithubApi(run);
  const pullRequest = pr ?? (await pullRequestOf(readEvent(io), run.repository, api));
  if (pullRequest === undefined) {
    output.result.line('no comment: the pull request is closed, or has newer commits by now');
    return EXIT.done;
  }
  const commit = shownCommit(io, portfolio);
  const text = diffMarkdown(diff, { linkTo: (file, line) => (commit === undefined ? undefined : blobLink(commit, file, line)), whole: 'the summary of the check' });
  const outcome = await syncComment(api, { repository: run.repository, pullRequest, marker: commentMarker(portfolio), text });
  output.result.line(`#${pullRequest}: ${OUTCOMES[outcome]}`);
  return EXIT.done;
}

/** @throws UserError when it is no file, or too large: it is asked before it is read */
function readUntrusted(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) throw new UserError(`${path} is no file`);
      if (stats.size > MOST_BYTES) throw new UserError(`${path} has ${(stats.size / 1e6).toFixed(1)} MB, the limit is ${MOST_BYTES / 1e6} MB: nothing of it is shown`);
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isUserError(error)) throw error;
    throw new UserError(`cannot read ${path}: ${systemReason(error)}; the check writes it with --base`);
  }
}
