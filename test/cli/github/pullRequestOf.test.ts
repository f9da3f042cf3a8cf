import { describe, expect, it } from 'vitest';
import { createGithubApi } from '../../../src/cli/github/githubApi';
import { pullRequestOf } from '../../../src/cli/github/pullRequestOf';
import { fakeGithub, REPOSITORY, TOKEN } from './support/fakeGithub';
import type { FakeGithub } from './support/fakeGithub';

const SHA = 'a'.repeat(40);
const FORK = 'mallory/portfolio';

/** A pull request from a fork, as the API lists it. */
const pull = (number: number, head: object = {}) => ({ number, head: { ref: 'nicer', sha: SHA, repo: { full_name: FORK }, ...head }, base: { repo: { full_name: REPOSITORY } } });
const run = (more: object = {}) => ({ workflow_run: { event: 'pull_request', head_sha: SHA, head_branch: 'nicer', head_repository: { full_name: FORK, owner: { login: 'mallory' } }, ...more } });
const find = (github: FakeGithub, name: string, payload: unknown) => pullRequestOf({ name, payload }, REPOSITORY, createGithubApi({ apiUrl: github.url, token: TOKEN }));

describe('pullRequestOf', () => {
  it('takes the pull request of the event itself', async () => {
    const github = await fakeGithub();
    expect(await find(github, 'pull_request', { pull_request: { number: 7 } })).toBe(7);
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['push', { ref: 'refs/heads/main' }],
    ['pull_request', { pull_request: { number: '7; rm' } }],
    ['issues', null],
  ])('says so when %s is about none', async (name, payload) => {
    await expect(find(await fakeGithub(), name, payload)).rejects.toThrow(`the event ${name} is about no pull request: name one with --pr`);
  });
});

describe('pullRequestOf after the run of another workflow', () => {
  it('finds the pull request of a fork by the head of the run', async () => {
    const github = await fakeGithub();
    github.pulls.push(pull(6, { sha: 'b'.repeat(40) }), pull(7), pull(8, { repo: { full_name: 'other/portfolio' } }), pull(9, { ref: 'other' }), pull(10, { repo: null }));
    expect(await find(github, 'workflow_run', run())).toBe(7);
    expect(github.requests).toEqual([`GET /repos/${REPOSITORY}/pulls?state=open&head=mallory%3Anicer&per_page=100`]);
  });

  it('puts nothing into the question but a name, whatever a branch is called', async () => {
    const github = await fakeGithub();
    const branch = 'a&state=all&x=../$(touch x)#`';
    github.pulls.push(pull(7, { ref: branch }));
    expect(await find(github, 'workflow_run', run({ head_branch: branch }))).toBe(7);
    expect(new URL(github.requests[0]!.slice(4), 'http://x').searchParams.getAll('state')).toEqual(['open']);
  });

  it('comments on nothing that has newer commits, is closed, or is for another repository', async () => {
    const github = await fakeGithub();
    expect(await find(github, 'workflow_run', run())).toBeUndefined();
    github.pulls.push(pull(7, { sha: 'b'.repeat(40) }), { ...pull(8), base: { repo: { full_name: FORK } } });
    expect(await find(github, 'workflow_run', run())).toBeUndefined();
  });

  it('does not guess between two', async () => {
    const github = await fakeGithub();
    github.pulls.push(pull(7), pull(8));
    await expect(find(github, 'workflow_run', run())).rejects.toThrow('the pull requests #7 and #8 have the same head: name one with --pr');
  });

  it('comments on no run that something else has started', async () => {
    await expect(find(await fakeGithub(), 'workflow_run', run({ event: 'push' }))).rejects.toThrow('was not started by a pull request');
    await expect(find(await fakeGithub(), 'workflow_run', run({ head_repository: null }))).rejects.toThrow('no commit and no branch');
  });
});
