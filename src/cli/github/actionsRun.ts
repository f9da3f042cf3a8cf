import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { systemReason } from '../systemReason';

/** What GitHub Actions tells a step by its environment, as far as the API is asked for it. */
export interface ActionsRun {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** What has started the workflow: the name of the event, and what GitHub says of it. */
export interface ActionsEvent {
  readonly name: string;
  readonly payload: unknown;
}

const DEFAULT_API = 'https://api.github.com';
/** Without `.` and `..`, which would be another address. */
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/;
/** All that may stand in a header. */
const TOKEN = /^[\x21-\x7e]+$/;
/** GitHub's own limit of an event. */
const MOST_EVENT_BYTES = 25_000_000;

/** @throws UserError when something is missing, or when the token would travel readable for everybody */
export function readActionsRun({ env }: CliIo): ActionsRun {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!token) throw new UserError('no token in the environment: set GITHUB_TOKEN (in a workflow: `env: { GITHUB_TOKEN: ${{ github.token }} }`)');
  if (!TOKEN.test(token)) throw new UserError('GITHUB_TOKEN holds a space, a line break or another character that no token has');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (!REPOSITORY.test(repository)) throw new UserError(`GITHUB_REPOSITORY is \`${repository}\`; it must be owner/name`);
  return { apiUrl: safeApiUrl(env['GITHUB_API_URL'] || DEFAULT_API), token, repository };
}

/** @throws UserError when the file of the event is missing or no JSON */
export function readEvent({ env }: CliIo): ActionsEvent {
  const name = env['GITHUB_EVENT_NAME'];
  const path = env['GITHUB_EVENT_PATH'];
  if (!name || !path) throw new UserError('GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set: outside of GitHub Actions, name the pull request with --pr');
  try {
    if (statSync(path).size > MOST_EVENT_BYTES) throw new UserError(`the event in GITHUB_EVENT_PATH has more than ${MOST_EVENT_BYTES / 1e6} MB`);
    return { name, payload: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError('the event in GITHUB_EVENT_PATH is no JSON');
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read the event in GITHUB_EVENT_PATH: ${systemReason(error)}`);
  }
}

function safeApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.search !== '' || url.hash !== '') throw new UserError(`GITHUB_API_URL is \`${text}\`; it must be an address such as ${DEFAULT_API}`);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) throw new UserError(`GITHUB_API_URL is \`${text}\`; it must begin with https://, as a token is sent there`);
  return url.href.replace(/\/+$/, '');
}
