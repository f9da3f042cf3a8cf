import { UserError } from '../../core/userError';
import { field } from './field';
import type { GithubApi } from './githubApi';

/** A comment of a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Undefined where the account is gone. */
  readonly author: string | undefined;
  readonly isBot: boolean;
}

const PER_PAGE = 100;
/** 10,000 comments. */
const MOST_PAGES = 100;

/**
 * All comments of a pull request, the oldest first.
 * @throws UserError as `GithubApi.request`, and when there are more than 10,000
 */
export async function listComments(api: GithubApi, { repository, pullRequest }: { repository: string; pullRequest: number }): Promise<IssueComment[]> {
  const purpose = `list the comments of pull request #${pullRequest}`;
  const comments: IssueComment[] = [];
  let path: string | undefined = `/repos/${repository}/issues/${pullRequest}/comments?per_page=${PER_PAGE}`;
  for (let page = 1; path !== undefined; page++) {
    if (page > MOST_PAGES) throw new UserError(`cannot ${purpose}: there are more than ${PER_PAGE * MOST_PAGES}`);
    const { body, next } = await api.request({ method: 'GET', path, purpose, permission: 'pull-requests: write' });
    if (!Array.isArray(body)) throw new UserError(`cannot ${purpose}: GitHub answered something else`);
    comments.push(...body.flatMap(readComment));
    path = next;
  }
  return comments;
}

/** Who the token speaks for; undefined where it may not know, as that of a workflow, whose comments are a bot's. */
export async function ownLogin(api: GithubApi): Promise<string | undefined> {
  const { body } = await api.request({ method: 'GET', path: '/user', purpose: 'ask who the token speaks for', permission: 'contents: read', expected: [401, 403, 404] });
  const login = field(body, 'login');
  return typeof login === 'string' ? login : undefined;
}

function readComment(value: unknown): IssueComment[] {
  const id = field(value, 'id');
  const body = field(value, 'body');
  const user = field(value, 'user');
  const author = field(user, 'login');
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return [];
  return [{ id, body: typeof body === 'string' ? body : '', author: typeof author === 'string' ? author : undefined, isBot: field(user, 'type') === 'Bot' }];
}
