import { UserError } from '../../core/userError';
import { field } from './field';
import type { Answer, ApiRequest } from './githubApi';

/** More than any message of GitHub's takes. */
const MOST_CHARACTERS = 300;

/** Why GitHub did not do what it was asked for, as one line with the next step. */
export function refusal(answer: Answer, { purpose, permission }: ApiRequest): UserError {
  return new UserError(`cannot ${purpose}: ${reasonOf(answer, messageOf(answer.text), permission)}`);
}

function reasonOf({ status, headers }: Answer, said: string, permission: string): string {
  switch (status) {
    case 401:
      return 'GitHub does not know the token in GITHUB_TOKEN; it is wrong or has expired';
    case 403:
    case 429:
      if (status === 429 || headers.get('x-ratelimit-remaining') === '0') return 'the limit of requests is used up; run it again later';
      return `the token may not: the job needs \`permissions: { ${permission} }\`, and runs for pull requests from forks never get it (docs/pull-requests.md, Forks)${quoted(said)}`;
    case 404:
      return `there is no such pull request, or the token may not see it: the job needs \`permissions: { ${permission} }\``;
    default:
      return `GitHub answered ${status}${quoted(said)}`;
  }
}

function quoted(said: string): string {
  return said === '' ? '' : `: ${said}`;
}

/** What GitHub says of it; empty where it says nothing that can be read. */
function messageOf(text: string): string {
  try {
    const message = field(JSON.parse(text), 'message');
    return typeof message === 'string' ? message.slice(0, MOST_CHARACTERS) : '';
  } catch {
    return '';
  }
}
