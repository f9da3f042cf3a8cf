import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'User' | 'Bot' } | null;
}

/** An answer in place of the usual one. */
export interface Instead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** What happens besides, such as that somebody removes a comment. */
  readonly meanwhile?: () => void;
  /** The work is done all the same, and only the answer is lost. */
  readonly isDone?: boolean;
}

export const REPOSITORY = 'acme/portfolio';
export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
export const TOKEN = 'ghs_secret0123456789';

/** A server that speaks the part of GitHub's REST API that comments on a pull request take. */
export interface FakeGithub {
  readonly url: string;
  readonly comments: FakeComment[];
  readonly pulls: unknown[];
  /** Each request as `METHOD /path?query`. */
  readonly requests: string[];
  /** What is answered to the next requests of a method, in this order. */
  next(method: string, ...answers: readonly Instead[]): void;
  /** Who the token speaks for; unknown to it at first, as to that of a workflow. */
  login: string | undefined;
  /** Environment of a step that uses it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts one for one test. */
export async function fakeGithub(): Promise<FakeGithub> {
  const instead = new Map<string, Instead[]>();
  const github = { comments: [] as FakeComment[], pulls: [] as unknown[], requests: [] as string[], login: undefined as string | undefined };
  let nextId = 5_000;

  const answer = (request: IncomingMessage, body: string): Instead => {
    const url = new URL(request.url!, 'http://localhost');
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return { status: 401, body: { message: 'Bad credentials' } };
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /user') return github.login === undefined ? { status: 403, body: { message: 'Resource not accessible by integration' } } : { status: 200, body: { login: github.login } };
    if (route === `GET /repos/${REPOSITORY}/pulls`) return { status: 200, body: github.pulls };
    if (route === `GET /repos/${REPOSITORY}/issues/7/comments`) return page(url, github.comments, `http://${request.headers.host}`);
    if (route === `POST /repos/${REPOSITORY}/issues/7/comments`) {
      github.comments.push({ id: nextId++, body: textOf(body), user: BOT });
      return { status: 201, body: {} };
    }
    const id = Number(new RegExp(`^(?:PATCH|DELETE) /repos/${REPOSITORY}/issues/comments/(\\d+)$`).exec(route)?.[1]);
    const at = github.comments.findIndex((comment) => comment.id === id);
    if (at === -1) return { status: 404, body: { message: 'Not Found' } };
    if (request.method === 'DELETE') github.comments.splice(at, 1);
    else github.comments[at]!.body = textOf(body);
    return request.method === 'DELETE' ? { status: 204 } : { status: 200, body: {} };
  };

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      github.requests.push(`${request.method} ${request.url}`);
      const other = instead.get(request.method!)?.shift();
      other?.meanwhile?.();
      if (other?.isDone === true) answer(request, body);
      send(response, other ?? answer(request, body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(github, {
    url,
    env: { GITHUB_API_URL: url, GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: REPOSITORY },
    next: (method: string, ...answers: readonly Instead[]) => void instead.set(method, [...answers]),
  });
}

/** So many comments of people. */
export function chatter(count: number): FakeComment[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `Comment ${index + 1}`, user: { login: 'ana', type: 'User' } }));
}

function page(url: URL, comments: readonly FakeComment[], base: string): Instead {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const number = Number(url.searchParams.get('page') ?? 1);
  const isLast = number * size >= comments.length;
  const link = `<${base}${url.pathname}?per_page=${size}&page=${number + 1}>; rel="next", <${base}${url.pathname}?per_page=${size}&page=99>; rel="last"`;
  return { status: 200, body: comments.slice((number - 1) * size, number * size), headers: isLast ? {} : { link } };
}

function textOf(body: string): string {
  return (JSON.parse(body) as { body: string }).body;
}

function send(response: ServerResponse, { status, headers = {}, body }: Instead): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
}
