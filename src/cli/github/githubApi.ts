import { isUserError, UserError } from '../../core/userError';
import { VERSION } from '../version';
import type { ActionsRun } from './actionsRun';
import { pauseBefore } from './pauseBefore';
import { refusal } from './refusal';

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the API's address, beginning with `/`; or an address of a further page, as the API gave it. */
  readonly path: string;
  readonly body?: unknown;
  /** What it is for, as in "cannot … : why". */
  readonly purpose: string;
  /** The permission of a workflow that it takes. */
  readonly permission: string;
  /** Answers that are no failure here, besides 2xx. */
  readonly expected?: readonly number[];
}

export interface ApiResponse {
  readonly status: number;
  readonly body: unknown;
  /** The address of the next page. */
  readonly next: string | undefined;
}

/** The part of GitHub's REST API that we speak. The only place of the project that uses the network. */
export interface GithubApi {
  /**
   * Asks, and asks again where that can help: a few times, honouring what GitHub says of the pause.
   * @throws UnclearOutcome when a POST may have been done or not
   * @throws UserError with one plain line for all other failures
   */
  request(request: ApiRequest): Promise<ApiResponse>;
  /** The pause that is due before the same work is tried once more. */
  pause(attempt: number): Promise<void>;
}

/** Time, so that tests need not wait. Milliseconds. */
export interface Time {
  now(): number;
  wait(ms: number): Promise<void>;
}

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Something was asked for that is not safe to ask twice, and the answer was lost. */
export class UnclearOutcome extends UserError {}

const MOST_ATTEMPTS = 4;
const MOST_REDIRECTS = 3;
const REQUEST_DEADLINE_MS = 20_000;
const DEADLINE_MS = 120_000;
/** A hundred comments of the greatest length, and as much again. */
const MOST_ANSWER_BYTES = 32_000_000;

const CLOCK: Time = { now: () => Date.now(), wait: (ms) => new Promise((resume) => setTimeout(resume, ms)) };

/** An API that gives up two minutes after it was made. */
export function createGithubApi({ apiUrl, token }: Pick<ActionsRun, 'apiUrl' | 'token'>, time: Time = CLOCK): GithubApi {
  const origin = new URL(apiUrl).origin;
  const deadline = time.now() + DEADLINE_MS;

  async function pause(ms: number): Promise<void> {
    if (time.now() + ms > deadline) throw new UserError(`GitHub asks to wait ${Math.ceil(ms / 1000)} s, which is longer than this run may take: run it again later`);
    await time.wait(ms);
  }

  /** @param redirects how many were followed on the way here */
  async function send(request: ApiRequest, url: URL, redirects = 0): Promise<Answer> {
    if (url.origin !== origin) throw new UserError(`cannot ${request.purpose}: ${origin} leads to another host, ${url.host}, which is not followed`);
    const response = await fetch(url, {
      method: request.method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': `csac/${VERSION}`,
        'x-github-api-version': '2022-11-28',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_DEADLINE_MS),
    });
    const text = await readText(response, request.purpose);
    const keepsMethod = [307, 308].includes(response.status) || (request.method === 'GET' && [301, 302].includes(response.status));
    const location = response.headers.get('location');
    if (!keepsMethod || location === null || !URL.canParse(location, url.href)) return { status: response.status, headers: response.headers, text };
    if (redirects === MOST_REDIRECTS) throw new UserError(`cannot ${request.purpose}: GitHub leads from one address to another without end`);
    return send(request, new URL(location, url), redirects + 1);
  }

  async function request(asked: ApiRequest): Promise<ApiResponse> {
    const url = asked.path.startsWith('/') ? new URL(apiUrl + asked.path) : new URL(asked.path);
    for (let attempt = 1; ; attempt++) {
      const answer = await send(asked, url).catch((error: unknown) => networkFailure(error, asked));
      if (!(answer instanceof Error) && isExpected(answer.status, asked)) return readAnswer(answer, asked);
      const [failure, response] = answer instanceof Error ? [answer, undefined] : [refusal(answer, asked), answer];
      const pauseMs = pauseBefore(response, attempt, time.now());
      if (pauseMs === undefined) throw failure;
      const mayBeDone = asked.method === 'POST' && (response === undefined || response.status >= 500);
      if (mayBeDone) throw new UnclearOutcome(failure.message);
      if (attempt === MOST_ATTEMPTS) throw failure;
      await pause(pauseMs);
    }
  }

  return { request, pause: (attempt) => pause(pauseBefore(undefined, attempt, time.now())!) };
}

/** What kept an answer from coming, to be tried again; what is our own decision goes on. */
function networkFailure(error: unknown, { purpose }: ApiRequest): UserError {
  if (isUserError(error)) throw error;
  if (error instanceof Error && error.name === 'TimeoutError') return new UserError(`cannot ${purpose}: GitHub did not answer within ${REQUEST_DEADLINE_MS / 1000} s`);
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
  return new UserError(`cannot ${purpose}: GitHub cannot be reached${code}`);
}

function isExpected(status: number, { expected }: ApiRequest): boolean {
  return (status >= 200 && status < 300) || expected?.includes(status) === true;
}

function readAnswer({ status, headers, text }: Answer, { purpose }: ApiRequest): ApiResponse {
  const next = /<([^<>]+)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1];
  if (next !== undefined && !URL.canParse(next)) throw new UserError(`cannot ${purpose}: the next page has the address \`${next}\`, which is none`);
  try {
    return { status, body: text === '' ? undefined : JSON.parse(text), next };
  } catch {
    throw new UserError(`cannot ${purpose}: the answer is no JSON; does GITHUB_API_URL lead to GitHub’s API?`);
  }
}

async function readText(response: Response, purpose: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += (piece as Uint8Array).byteLength;
    if (length > MOST_ANSWER_BYTES) throw new UserError(`cannot ${purpose}: the answer has more than ${MOST_ANSWER_BYTES / 1e6} MB`);
    pieces.push(piece as Uint8Array);
  }
  return Buffer.concat(pieces).toString('utf8');
}
