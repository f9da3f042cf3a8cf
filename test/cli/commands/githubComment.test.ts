import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PortfolioDiff } from '../../../src/core/diff/portfolioDiff';
import { accountOf, diffOf, fallen } from '../../core/report/diff/support/diffs';
import { BOT, fakeGithub, REPOSITORY, TOKEN } from '../github/support/fakeGithub';
import type { FakeGithub } from '../github/support/fakeGithub';
import { folderWith } from '../support/folder';
import { runCli } from '../support/runCli';

const SHA = 'a'.repeat(40);
const MARKER = '<!-- customer-success-as-code:pull-request . -->';
const OPENED: { readonly name: string; readonly payload: unknown } = { name: 'pull_request', payload: { pull_request: { number: 7, head: { sha: SHA } } } };
const RUN = { event: 'pull_request', head_sha: SHA, head_branch: 'nicer', head_repository: { full_name: 'mallory/portfolio', owner: { login: 'mallory' } } };

/** Comments on what a check has left. */
async function comment(github: FakeGithub, left: PortfolioDiff | string, { event = OPENED, argv = [] as string[], env = {} } = {}) {
  const folder = folderWith({ 'left/diff.json': typeof left === 'string' ? left : JSON.stringify(left), 'left/comment.md': '@everyone <!-- not looked at -->', 'event.json': JSON.stringify(event.payload) });
  const all = { ...github.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: join(folder, 'event.json'), ...env };
  const result = await runCli(['github', 'comment', '--from', 'left', ...argv], folder, { env: all });
  expect(result.stdout + result.stderr).not.toContain(TOKEN);
  return result;
}

describe('csac github comment', () => {
  it('comments, and is content when it says so already', async () => {
    const github = await fakeGithub();
    const diff = diffOf({ accounts: [fallen('Acme Corp')] });
    expect(await comment(github, diff)).toEqual({ code: 0, stdout: '#7: commented\n', stderr: '' });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]!.body).toMatch(/^<!-- customer-success-as-code:pull-request \. -->\n\*\*/);
    expect(github.comments[0]!.body).toContain(`https://github.com/${REPOSITORY}/blob/${SHA}/accounts/acme-corp/account.yaml`);
    expect(github.comments[0]!.body).not.toContain('everyone');
    expect((await comment(github, diff)).stdout).toBe('#7: the comment says so already\n');
  });

  it('changes it, and removes it when nothing moves any more', async () => {
    const github = await fakeGithub();
    github.comments.push({ id: 900, body: `${MARKER}\nOld`, user: BOT });
    expect((await comment(github, diffOf({ accounts: [fallen()] }))).stdout).toBe('#7: changed the comment\n');
    expect((await comment(github, diffOf())).stdout).toBe('#7: removed the comment, as nothing moves any more\n');
    expect((await comment(github, diffOf())).stdout).toBe('#7: no comment, as nothing moves\n');
    expect(github.comments).toEqual([]);
  });

  it('gives each portfolio of a repository a comment of its own', async () => {
    const github = await fakeGithub();
    const diff = diffOf({ accounts: [fallen()] });
    await comment(github, diff);
    await comment(github, diff, { argv: ['--portfolio', 'cs/emea'] });
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([MARKER, '<!-- customer-success-as-code:pull-request cs/emea -->']);
    expect(github.comments[1]!.body).toContain(`/blob/${SHA}/cs/emea/accounts/`);
  });

  it('after the run for a fork, comments on the pull request with that commit', async () => {
    const github = await fakeGithub();
    const event = { name: 'workflow_run', payload: { workflow_run: RUN } };
    const diff = diffOf({ accounts: [fallen()] });
    expect(await comment(github, diff, { event })).toEqual({ code: 0, stdout: 'no comment: the pull request is closed, or has newer commits by now\n', stderr: '' });
    github.pulls.push({ number: 7, head: { ref: 'nicer', sha: SHA, repo: { full_name: 'mallory/portfolio' } }, base: { repo: { full_name: REPOSITORY } } });
    expect((await comment(github, diff, { event })).stdout).toBe('#7: commented\n');
    expect(github.comments[0]!.body).toContain(`/blob/${SHA}/`);
  });
});

describe('csac github comment on what anybody may have left', () => {
  it('shows names as text: no marker, no mention, no link, no HTML', async () => {
    const github = await fakeGithub();
    const name = '--> <!-- customer-success-as-code:pull-request . --> @acme/all #1 [x](https://evil.example) <img src=x>';
    await comment(github, diffOf({ accounts: [accountOf({ account: name, file: '../../../evil/repo', renewalDate: '](https://evil.example)' }), fallen(name, { file: '../../x' })] }));
    const { body } = github.comments[0]!;
    expect(body.split('<!--')).toHaveLength(2);
    expect(body).not.toMatch(/[^\\]<img|@acme|[^&]#1\b|evil\.example\)?\]\(|\]\(https:\/\/evil|\.\.\//);
  });

  it.each([
    ['of 10 MB', `{"base":"${'x'.repeat(10_000_000)}"}`, /has 10\.0 MB, the limit is 8 MB: nothing of it is shown$/],
    ['that is no JSON', '::error::x\n', /diff\.json is no JSON: nothing of it is shown$/],
    ['of another shape', '{"accounts": "@everyone"}', /diff\.json is not what a check writes: `base` is not an object; nothing of it is shown$/],
  ])('asks nobody about a file %s', async (_name, left, message) => {
    const github = await fakeGithub();
    const { code, stdout, stderr } = await comment(github, left);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(github.requests).toEqual([]);
  });

  it('says so when there is none', async () => {
    const folder = folderWith({});
    const github = await fakeGithub();
    mkdirSync(join(folder, 'left/diff.json'), { recursive: true });
    expect((await runCli(['github', 'comment', '--from', 'left', '--pr', '7'], folder, { env: github.env })).stderr).toMatch(/diff\.json: it is a folder|diff\.json is no file/);
    expect((await runCli(['github', 'comment', '--from', 'nothing', '--pr', '7'], folder, { env: github.env })).stderr).toMatch(/cannot read .*diff\.json: it does not exist; the check writes it with --base\n$/);
    symlinkSync('/dev/zero', join(folder, 'diff.json'));
    expect((await runCli(['github', 'comment', '--from', '.', '--pr', '7'], folder, { env: github.env })).stderr).toMatch(/diff\.json is no file\n$/);
  });
});

describe('csac github comment without what it needs', () => {
  it.each([
    [{ GITHUB_TOKEN: '' }, /no token in the environment: set GITHUB_TOKEN/],
    [{ GITHUB_TOKEN: 'two\nlines' }, /^csac: GITHUB_TOKEN holds a space, a line break or another character that no token has\n$/],
    [{ GITHUB_REPOSITORY: '../portfolio' }, /GITHUB_REPOSITORY is `\.\.\/portfolio`; it must be owner\/name/],
    [{ GITHUB_REPOSITORY: 'acme/..' }, /GITHUB_REPOSITORY is `acme\/\.\.`; it must be owner\/name/],
    [{ GITHUB_REPOSITORY: 'a/b/../c' }, /GITHUB_REPOSITORY is `a\/b\/\.\.\/c`; it must be owner\/name/],
    [{ GITHUB_API_URL: 'http://api.github.example' }, /it must begin with https:\/\/, as a token is sent there/],
    [{ GITHUB_API_URL: 'https://me:pw@api.github.example' }, /it must be an address such as/],
    [{ GITHUB_EVENT_NAME: 'push' }, /the event push is about no pull request: name one with --pr/],
    [{ GITHUB_EVENT_PATH: '/nowhere/event.json' }, /cannot read the event in GITHUB_EVENT_PATH: it does not exist/],
  ])('%j', async (env, message) => {
    const github = await fakeGithub();
    const { code, stdout, stderr } = await comment(github, diffOf({ accounts: [fallen()] }), { env, event: { name: 'pull_request', payload: {} } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(github.requests).toEqual([]);
  });

  it.each([['0'], ['-1'], ['7; rm'], ['1e3']])('takes %s for no pull request', async (number) => {
    const { code, stderr } = await runCli(['github', 'comment', '--from', '.', `--pr=${number}`], folderWith({}));
    expect(code).toBe(2);
    expect(stderr).toContain('It must be the number of a pull request.');
  });

  it('says which permission is missing', async () => {
    const github = await fakeGithub();
    github.next('POST', { status: 403, body: { message: 'Resource not accessible by integration\n::error::x' } });
    const { code, stderr } = await comment(github, diffOf({ accounts: [fallen()] }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: cannot comment on pull request #7: the token may not: the job needs `permissions: \{ pull-requests: write \}`[^\n]*\n$/);
  });
});
