import { UserError } from '../../core/userError';
import type { ActionsEvent } from './actionsRun';
import { field } from './field';
import type { GithubApi } from './githubApi';

/** The commit and the branch that a workflow has run for. */
interface Head {
  readonly sha: string;
  readonly owner: string;
  /** `owner/name` of the repository that it is in: a fork's, or our own. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * The number of the pull request that an event is about. After the run of another workflow it is found by the head of that run and must
 * still have the very commit: what the run left behind is not asked, as its author might be anybody.
 * @returns undefined when the pull request was closed or has newer commits by now
 * @throws UserError when the event is about none, and as `GithubApi.request`
 */
export async function pullRequestOf(event: ActionsEvent, repository: string, api: GithubApi): Promise<number | undefined> {
  if (event.name === 'workflow_run') return afterRun(event.payload, repository, api);
  const number = field(field(event.payload, 'pull_request'), 'number');
  if (isNumber(number)) return number;
  throw new UserError(`the event ${event.name} is about no pull request: name one with --pr`);
}

async function afterRun(payload: unknown, repository: string, api: GithubApi): Promise<number | undefined> {
  const run = field(payload, 'workflow_run');
  if (field(run, 'event') !== 'pull_request') throw new UserError('the workflow that has ended was not started by a pull request: start this one only for those that were');
  const head = readHead(run);
  if (head === undefined) throw new UserError('the event says of no commit and no branch what the workflow has run for');
  const query = new URLSearchParams({ state: 'open', head: `${head.owner}:${head.branch}`, per_page: '100' });
  const { body } = await api.request({ method: 'GET', path: `/repos/${repository}/pulls?${query.toString()}`, purpose: 'find the pull request', permission: 'pull-requests: write' });
  const numbers = (Array.isArray(body) ? body : []).flatMap((pull) => (isOfHead(pull, head, repository) ? numberOf(pull) : []));
  if (numbers.length > 1) throw new UserError(`the pull requests ${numbers.map((number) => `#${number}`).join(' and ')} have the same head: name one with --pr`);
  return numbers[0];
}

function readHead(run: unknown): Head | undefined {
  const sha = field(run, 'head_sha');
  const branch = field(run, 'head_branch');
  const from = field(run, 'head_repository');
  const owner = field(field(from, 'owner'), 'login');
  const name = field(from, 'full_name');
  if (typeof sha !== 'string' || typeof branch !== 'string' || typeof owner !== 'string' || typeof name !== 'string') return undefined;
  return { sha, branch, owner, repository: name };
}

/** The filter of the API is a wish: of an unknown branch it lists all. */
function isOfHead(pull: unknown, head: Head, repository: string): boolean {
  const from = field(pull, 'head');
  const to = field(field(field(pull, 'base'), 'repo'), 'full_name');
  const isSameBranch = field(from, 'ref') === head.branch && field(field(from, 'repo'), 'full_name') === head.repository;
  return isSameBranch && field(from, 'sha') === head.sha && typeof to === 'string' && to.toLowerCase() === repository.toLowerCase();
}

function numberOf(pull: unknown): number[] {
  const number = field(pull, 'number');
  return isNumber(number) ? [number] : [];
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
