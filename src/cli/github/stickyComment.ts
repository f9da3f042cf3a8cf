import { UserError } from '../../core/userError';
import { listComments, ownLogin } from './comments';
import type { IssueComment } from './comments';
import { UnclearOutcome } from './githubApi';
import type { GithubApi } from './githubApi';

/** What was done with the comment of a pull request. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'removed' | 'none';

/** The one comment that a pull request is to have, or none of ours. */
export interface WantedComment {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** What our comment begins with, and no other one of ours. */
  readonly marker: string;
  /** Without the marker; empty when there is nothing to say. */
  readonly text: string;
}

const MOST_ROUNDS = 3;
const WRITE = 'pull-requests: write';

/** The comment went away between finding and changing it. */
class CommentGone extends UserError {}

/**
 * Brings a pull request's one comment to what it should say: creates it, changes it in place, leaves it alone when it says just that,
 * removes it when there is nothing to say any more. Others of ours with the same marker, left by two runs at once, are removed.
 * @throws UserError as `GithubApi.request`
 */
export async function syncComment(api: GithubApi, wanted: WantedComment): Promise<CommentOutcome> {
  const login = await ownLogin(api);
  for (let round = 1; ; round++) {
    try {
      return await attempt(api, wanted, login);
    } catch (error) {
      // What is there now tells what was done.
      if (!(error instanceof UnclearOutcome || error instanceof CommentGone) || round === MOST_ROUNDS) throw error;
      await api.pause(round);
    }
  }
}

async function attempt(api: GithubApi, wanted: WantedComment, login: string | undefined): Promise<CommentOutcome> {
  const ours = (await listComments(api, wanted)).filter((comment) => isOurs(comment, wanted.marker, login));
  const kept = wanted.text === '' ? [] : ours.slice(0, 1);
  for (const comment of ours.slice(kept.length)) await remove(api, wanted, comment);
  if (wanted.text === '') return ours.length === 0 ? 'none' : 'removed';
  const [first] = kept;
  const body = `${wanted.marker}\n${wanted.text}`;
  if (first === undefined) {
    await api.request({ method: 'POST', path: `/repos/${wanted.repository}/issues/${wanted.pullRequest}/comments`, body: { body }, purpose: `comment on pull request #${wanted.pullRequest}`, permission: WRITE });
    return 'created';
  }
  if (sameText(first.body, body)) return 'unchanged';
  const purpose = `change the comment on pull request #${wanted.pullRequest}`;
  const { status } = await api.request({ method: 'PATCH', path: commentPath(wanted, first), body: { body }, purpose, permission: WRITE, expected: [404] });
  if (status === 404) throw new CommentGone(`cannot ${purpose}: it is removed each time`);
  return 'updated';
}

async function remove(api: GithubApi, wanted: WantedComment, comment: IssueComment): Promise<void> {
  const purpose = `remove the comment on pull request #${wanted.pullRequest}`;
  await api.request({ method: 'DELETE', path: commentPath(wanted, comment), purpose, permission: WRITE, expected: [404] });
}

function commentPath({ repository }: WantedComment, { id }: IssueComment): string {
  return `/repos/${repository}/issues/comments/${id}`;
}

/** Anybody may write our marker; only what we wrote is ours to change. */
function isOurs({ body, author, isBot }: IssueComment, marker: string, login: string | undefined): boolean {
  return body.startsWith(marker) && (login === undefined ? isBot : author === login);
}

/** GitHub keeps line ends as a browser may have sent them, and nothing at the end. */
function sameText(one: string, other: string): boolean {
  const normal = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return normal(one) === normal(other);
}
