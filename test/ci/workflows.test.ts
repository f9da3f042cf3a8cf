import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterWorkflow } from '../../src/core/portfolio/starterWorkflow';
import { readAction } from './support/composite';
import type { Step } from './support/composite';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = 'examples/ci/github';
const OURS = /^YOUR_ORGANISATION\/customer-success-as-code@/;
const example = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Workflow;
const workflows: [string, Workflow][] = [...readdirSync(FOLDER).map((file): [string, Workflow] => [file, example(file)]), ['the one of a new portfolio', parse(starterWorkflow()) as Workflow]];
const action = readAction();
const permissionsOf = (workflow: Workflow) => Object.values(workflow.jobs).map(({ permissions }) => permissions);
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);
const EXPRESSION = /\$\{\{\s*(.*?)\s*\}\}/g;

describe('action.yml', () => {
  it('writes no expression into a script', () => {
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
  });

  it('quotes each variable of its scripts', () => {
    for (const { run } of action.runs.steps) {
      for (const line of run!.split('\n')) expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/\$/);
    }
  });

  it('takes inputs and outputs that exist, and uses each', () => {
    const text = JSON.stringify([action.runs, action.outputs]);
    const named = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map((match) => match[1]));
    expect([...named].sort()).toEqual(Object.keys(action.inputs).sort());
    const ids = action.runs.steps.flatMap(({ id }) => id ?? []);
    for (const [, step] of text.matchAll(/steps\.([\w-]+)\./g)) expect(ids).toContain(step);
  });

  it('describes all of them', () => {
    for (const each of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(each.description).toMatch(/^[A-Z`s].*\.$/);
  });

  it.each([
    ['from the repository itself', {}, true],
    ['from a fork', { fork: true }, false],
    ['by Dependabot', { actor: 'dependabot[bot]' }, false],
    ['whose check was cancelled', { isCancelled: true }, false],
    ['when nothing was compared', { diff: '' }, false],
    ['when it is not wanted', { comment: 'false' }, false],
    ['in a run that a fork cannot change', { event: 'pull_request_target' }, false],
    ['that another workflow has checked', { event: 'workflow_run', from: '/tmp/left', diff: '' }, true],
  ])('comments on a pull request %s: %j', (_name, state: CommentState, expected) => {
    expect(isCommented(state)).toBe(expected);
  });

  it('gives its token to the comment alone', () => {
    const [check, comment] = action.runs.steps;
    expect(JSON.stringify(check)).not.toContain('token');
    expect(comment!.env!['GITHUB_TOKEN']).toBe('${{ inputs.token }}');
  });
});

interface CommentState {
  readonly fork?: boolean;
  readonly actor?: string;
  readonly isCancelled?: boolean;
  readonly diff?: string;
  readonly comment?: string;
  readonly event?: string;
  readonly from?: string;
}

/** Whether the action's condition lets the comment be written; what it is written with means the same in JavaScript. */
function isCommented({ fork = false, actor = 'ana', isCancelled = false, diff = 'diff.json', comment = 'true', event = 'pull_request', from = '' }: CommentState): boolean {
  const [, condition] = /^\$\{\{ (.*) \}\}$/.exec(action.runs.steps[1]!.if!)!;
  const repository = 'acme/portfolio';
  const head = { repo: { full_name: fork ? 'mallory/portfolio' : repository } };
  const github = { event_name: event, actor, repository, event: event.startsWith('pull_request') ? { pull_request: { head } } : {} };
  return runInNewContext(condition!, { cancelled: () => isCancelled, inputs: { from, comment }, steps: { check: { outputs: { diff } } }, github }) as boolean;
}

describe.each(workflows)('the workflow %s', (name, workflow) => {
  it('runs no script, so that no value can get into one', () => {
    for (const { run } of stepsOf(workflow)) expect(run).toBeUndefined();
  });

  it('has no permission but those that its jobs name', () => {
    expect(workflow.permissions).toEqual({});
    const expected = { 'pull-request-check.yml': { contents: 'read' }, 'pull-request-comment.yml': { actions: 'read', 'pull-requests': 'write' } }[name] ?? { contents: 'read', 'pull-requests': 'write' };
    expect(permissionsOf(workflow)).toEqual([expected]);
  });

  it('gives our action inputs that it has, and takes outputs that it has', () => {
    const ours = stepsOf(workflow).filter(({ uses }) => OURS.test(uses ?? ''));
    expect(ours).toHaveLength(1);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours[0]!.with ?? {})));
    const ids = stepsOf(workflow).flatMap(({ id }) => id ?? []);
    for (const [, expression] of JSON.stringify(workflow).matchAll(EXPRESSION)) {
      const [, step, output] = /steps\.([\w-]+)\.(?:outputs\.([\w-]+))?/.exec(expression!) ?? [];
      if (step !== undefined) expect(ids).toContain(step);
      if (output !== undefined) expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('names the others by a tag, ends by itself, and only the newest run goes on', () => {
    for (const { uses } of stepsOf(workflow)) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$|^YOUR_ORGANISATION\/customer-success-as-code@main$/);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(15);
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true, group: expect.stringContaining('github.event.') as string });
  });
});

describe('the two workflows for forks', () => {
  const check = example('pull-request-check.yml');
  const comment = example('pull-request-comment.yml');
  const uses = (workflow: Workflow) => stepsOf(workflow).map(({ uses: used }) => used!.split('@')[0]);

  it('check with a token that can only read', () => {
    expect(check.on).toBe('pull_request');
    expect(stepsOf(check).find(({ uses: used }) => OURS.test(used ?? ''))!.with).toMatchObject({ comment: false });
    expect(uses(check)).toEqual(['actions/checkout', 'actions/setup-node', 'YOUR_ORGANISATION/customer-success-as-code', 'actions/upload-artifact']);
  });

  it('comment without anything of the pull request but the artifact', () => {
    expect(uses(comment)).toEqual(['actions/download-artifact', 'actions/setup-node', 'YOUR_ORGANISATION/customer-success-as-code']);
    expect(comment.on).toEqual({ workflow_run: { workflows: [(check as unknown as { name: string }).name], types: ['completed'] } });
    const names = [check, comment].map((workflow) => stepsOf(workflow).find(({ uses: used }) => used!.includes('artifact'))!.with!['name']);
    expect(names[0]).toBe(names[1]);
  });
});

describe('the workflow of a new portfolio', () => {
  it('does what the example does', () => {
    const { jobs, permissions, concurrency, on } = parse(starterWorkflow()) as Workflow;
    expect({ jobs, permissions, concurrency, on }).toEqual((({ jobs: j, permissions: p, concurrency: c, on: o }) => ({ jobs: j, permissions: p, concurrency: c, on: o }))(example('pull-request.yml')));
  });

  it('says that it is to be completed, and could run nobody else’s code until then', () => {
    expect(starterWorkflow()).toContain('TO DO before the first pull request: Customer Success as Code is not published yet.');
    // Names of organisations have letters, digits and hyphens only.
    expect(starterWorkflow()).toContain('uses: YOUR_ORGANISATION/');
    expect(starterWorkflow()).not.toContain('npx');
  });
});
