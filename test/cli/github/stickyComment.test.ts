import { describe, expect, it } from 'vitest';
import { createGithubApi } from '../../../src/cli/github/githubApi';
import type { Time } from '../../../src/cli/github/githubApi';
import { syncComment } from '../../../src/cli/github/stickyComment';
import { BOT, chatter, fakeGithub, REPOSITORY, TOKEN } from './support/fakeGithub';
import type { FakeGithub } from './support/fakeGithub';

const MARKER = '<!-- customer-success-as-code:pull-request . -->';
const ours = (id: number, text: string) => ({ id, body: `${MARKER}\n${text}`, user: BOT });
const LIST = `GET /repos/${REPOSITORY}/issues/7/comments?per_page=100`;

/** A clock that is moved by waiting alone. */
function clock(): Time & { readonly waited: number[] } {
  const waited: number[] = [];
  return { waited, now: () => Date.UTC(2025, 11, 1) + waited.reduce((sum, ms) => sum + ms, 0), wait: async (ms) => void waited.push(ms) };
}

function sync(github: FakeGithub, text: string, time: Time = clock()) {
  const api = createGithubApi({ apiUrl: github.url, token: TOKEN }, time);
  return syncComment(api, { repository: REPOSITORY, pullRequest: 7, marker: MARKER, text });
}

describe('syncComment', () => {
  it('creates the comment, then leaves it alone, changes it in place and removes it', async () => {
    const github = await fakeGithub();
    expect(await sync(github, 'One')).toBe('created');
    expect(github.comments).toEqual([{ id: 5000, body: `${MARKER}\nOne`, user: BOT }]);
    expect(await sync(github, 'One')).toBe('unchanged');
    expect(await sync(github, 'Two')).toBe('updated');
    expect(github.comments).toEqual([{ id: 5000, body: `${MARKER}\nTwo`, user: BOT }]);
    expect(await sync(github, '')).toBe('removed');
    expect(await sync(github, '')).toBe('none');
    expect(github.comments).toEqual([]);
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([
      `POST /repos/${REPOSITORY}/issues/7/comments`,
      `PATCH /repos/${REPOSITORY}/issues/comments/5000`,
      `DELETE /repos/${REPOSITORY}/issues/comments/5000`,
    ]);
  });

  it('finds it among 250 comments, page by page', async () => {
    const github = await fakeGithub();
    github.comments.push(...chatter(250), ours(900, 'Old'));
    expect(await sync(github, 'New')).toBe('updated');
    expect(github.comments.at(-1)).toEqual(ours(900, 'New'));
    expect(github.requests.filter((request) => request.startsWith('GET /repos'))).toEqual([LIST, `${LIST}&page=2`, `${LIST}&page=3`]);
  });

  it('takes line ends and the end of the text as GitHub keeps them', async () => {
    const github = await fakeGithub();
    github.comments.push({ ...ours(900, ''), body: `${MARKER}\r\nOne\r\nTwo` });
    expect(await sync(github, 'One\nTwo\n')).toBe('unchanged');
  });

  it('never touches what somebody else wrote below our marker', async () => {
    const github = await fakeGithub();
    const foreign = { ...ours(900, 'Mine'), user: { login: 'mallory', type: 'User' } as const };
    const ghost = { ...ours(901, 'Gone'), user: null };
    github.comments.push(foreign, ghost);
    expect(await sync(github, 'Ours')).toBe('created');
    expect(await sync(github, '')).toBe('removed');
    expect(github.comments).toEqual([foreign, ghost]);
  });

  it('takes only its own author’s comments where it can know who that is', async () => {
    const github = await fakeGithub();
    github.login = 'cs-robot';
    const byOtherBot = ours(900, 'By another bot');
    const own = { ...ours(901, 'Old'), user: { login: 'cs-robot', type: 'User' } as const };
    github.comments.push(byOtherBot, own);
    expect(await sync(github, 'New')).toBe('updated');
    expect(github.comments).toEqual([byOtherBot, { ...own, body: `${MARKER}\nNew` }]);
  });

  it('takes a quoted marker, and that of another portfolio, for none of ours', async () => {
    const github = await fakeGithub();
    const others = [{ ...ours(900, ''), body: `> ${MARKER}` }, { ...ours(901, ''), body: '<!-- customer-success-as-code:pull-request emea -->\nEMEA' }];
    github.comments.push(...others);
    expect(await sync(github, '')).toBe('none');
    expect(github.comments).toEqual(others);
  });

  it('leaves one of several that runs at once have written', async () => {
    const github = await fakeGithub();
    github.comments.push(ours(900, 'Old'), ours(901, 'Older'));
    expect(await sync(github, 'New')).toBe('updated');
    expect(github.comments).toEqual([ours(900, 'New')]);
  });

  it('writes a new one when somebody removes it meanwhile', async () => {
    const github = await fakeGithub();
    github.comments.push(ours(900, 'Old'));
    github.next('PATCH', { status: 404, meanwhile: () => void github.comments.splice(0, 1) });
    expect(await sync(github, 'New')).toBe('created');
    expect(github.comments).toEqual([{ id: 5000, body: `${MARKER}\nNew`, user: BOT }]);
  });

  it('is content when what it would remove is gone', async () => {
    const github = await fakeGithub();
    github.comments.push(ours(900, 'Old'));
    github.next('DELETE', { status: 404 });
    expect(await sync(github, '')).toBe('removed');
  });

  it('does not write twice when the answer to the first time was lost', async () => {
    const github = await fakeGithub();
    github.next('POST', { status: 502, isDone: true });
    expect(await sync(github, 'One')).toBe('unchanged');
    expect(github.comments).toHaveLength(1);
  });

  it('gives up on a comment that cannot be written', async () => {
    const github = await fakeGithub();
    github.next('POST', { status: 500 }, { status: 500 }, { status: 500 });
    await expect(sync(github, 'One')).rejects.toThrow('cannot comment on pull request #7: GitHub answered 500');
    expect(github.comments).toEqual([]);
  });
});

describe('the API', () => {
  it('tries again after a failure of the server, a little later each time', async () => {
    const github = await fakeGithub();
    const time = clock();
    github.next('GET', { status: 500 }, { status: 503 });
    expect(await sync(github, 'One', time)).toBe('created');
    expect(time.waited).toEqual([1000, 2000]);
  });

  it('waits as long as it is asked to', async () => {
    const github = await fakeGithub();
    const time = clock();
    github.next('POST', { status: 429, headers: { 'retry-after': '7' } }, { status: 403, headers: { 'retry-after': 'Mon, 01 Dec 2025 00:00:20 GMT' } }, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2025, 11, 1, 0, 0, 45) / 1000) } });
    expect(await sync(github, 'One', time)).toBe('created');
    expect(time.waited).toEqual([7000, 13_000, 25_000]);
  });

  it('waits a minute where GitHub has had too much and names no time', async () => {
    const github = await fakeGithub();
    const time = clock();
    github.next('POST', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } });
    expect(await sync(github, 'One', time)).toBe('created');
    expect(time.waited).toEqual([60_000]);
  });

  it('does not wait for longer than a run may take', async () => {
    const github = await fakeGithub();
    github.next('POST', { status: 429, headers: { 'retry-after': '3600' } });
    await expect(sync(github, 'One')).rejects.toThrow('GitHub asks to wait 3600 s, which is longer than this run may take: run it again later');
  });

  it('gives up after four times', async () => {
    const github = await fakeGithub();
    const failing = Array.from({ length: 9 }, () => ({ status: 503, body: '<html>Unicorn</html>' }));
    github.next('GET', ...failing);
    await expect(sync(github, 'One')).rejects.toThrow('cannot ask who the token speaks for: GitHub answered 503');
    expect(github.requests).toHaveLength(4);
  });

  it.each([
    [403, { message: 'Resource not accessible by integration' }, /^cannot comment on pull request #7: the token may not: the job needs `permissions: { pull-requests: write }`.*Resource not accessible by integration$/],
    [404, { message: 'Not Found' }, /^cannot comment on pull request #7: there is no such pull request, or the token may not see it/],
    [422, { message: 'Validation Failed' }, /^cannot comment on pull request #7: GitHub answered 422: Validation Failed$/],
    [401, undefined, /^cannot comment on pull request #7: GitHub does not know the token in GITHUB_TOKEN; it is wrong or has expired$/],
  ])('says in one line what %i means, and never the token', async (status, body, message) => {
    const github = await fakeGithub();
    github.next('POST', { status, body });
    const error = await sync(github, 'One').catch((reason: unknown) => reason as Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain(TOKEN);
    expect((error as Error).message).not.toContain('\n');
  });

  it('follows redirects on the host, and to no other one', async () => {
    const github = await fakeGithub();
    const elsewhere = await fakeGithub();
    github.next('GET', { status: 301, headers: { location: '/user' } });
    expect(await sync(github, 'One')).toBe('created');
    github.next('PATCH', { status: 307, headers: { location: `${elsewhere.url}/repos/${REPOSITORY}/issues/comments/5000` } });
    await expect(sync(github, 'Two')).rejects.toThrow(/leads to another host, 127\.0\.0\.1:\d+, which is not followed/);
    expect(elsewhere.requests).toEqual([]);
  });

  it('follows no page to another host, and no redirect for ever', async () => {
    const github = await fakeGithub();
    const elsewhere = await fakeGithub();
    github.next('GET', { status: 403 }, { status: 200, body: [], headers: { link: `<${elsewhere.url}/more>; rel="next"` } });
    await expect(sync(github, 'One')).rejects.toThrow('leads to another host');
    expect(elsewhere.requests).toEqual([]);
    github.next('GET', { status: 403 }, { status: 200, body: [], headers: { link: '<next>; rel="next"' } });
    await expect(sync(github, 'One')).rejects.toThrow('the next page has the address `next`, which is none');
    github.next('GET', ...Array.from({ length: 9 }, () => ({ status: 302, headers: { location: '/user' } })));
    await expect(sync(github, 'One')).rejects.toThrow('from one address to another without end');
  });

  it('says when there is nobody, or somebody else', async () => {
    const github = await fakeGithub();
    github.next('GET', { status: 200, body: '<html>Welcome</html>' });
    await expect(sync(github, 'One')).rejects.toThrow('the answer is no JSON; does GITHUB_API_URL lead to GitHub’s API?');
    const api = createGithubApi({ apiUrl: 'http://127.0.0.1:9', token: TOKEN }, clock());
    await expect(api.request({ method: 'GET', path: '/user', purpose: 'ask', permission: 'contents: read' })).rejects.toThrow(/^cannot ask: GitHub cannot be reached/);
  });
});
