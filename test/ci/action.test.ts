import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeGithub, REPOSITORY, TOKEN } from '../cli/github/support/fakeGithub';
import { account, SETTINGS } from '../cli/support/folder';
import { git, gitFolder } from '../cli/support/gitFolder';
import { TODAY } from '../cli/support/runCli';
import { readAction, runStep } from './support/composite';

const isWindows = process.platform === 'win32';
const action = readAction();
const [check, comment] = action.runs.steps;
const SAME_REPOSITORY = { base: 'main', 'as-of': TODAY };

/** A pull request with these files, checked out. */
function pullRequest(files: Readonly<Record<string, string>>): string {
  const folder = gitFolder([{ day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, 'accounts/acme/account.yaml': account('Acme Corp', 8) } }]);
  git(folder, '2025-11-02', 'Ana Ruiz', 'checkout', '-q', '-b', 'change');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, '2025-11-02', 'Ana Ruiz', 'add', '--all');
  git(folder, '2025-11-02', 'Ana Ruiz', 'commit', '-q', '-m', 'Change');
  return folder;
}

describe.skipIf(isWindows)('the script that checks', () => {
  it('gives all outputs that the action promises', async () => {
    const run = await runStep(check!, pullRequest({ 'accounts/acme/account.yaml': account('Acme Corp', 3) }), SAME_REPOSITORY);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const promised = Object.values(action.outputs).map(({ value }) => /steps\.check\.outputs\.([\w-]+)/.exec(value)?.[1]);
    for (const name of promised) expect(Object.keys(run.outputs)).toContain(name);
    expect(readdirSync(run.outputs['folder']!).sort()).toEqual(['comment.md', 'diff.json', 'findings.json']);
    expect(run.summary).toContain('Acme Corp');
  });

  it('ends with 1 for findings, and with 2 and one line when it cannot run', async () => {
    const broken = pullRequest({ 'accounts/acme/account.yaml': account('Acme Corp').replace('segment:', 'segmant:') });
    expect(await runStep(check!, broken, SAME_REPOSITORY)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^::error file=accounts\/acme\/account\.yaml,line=2,/) as string });
    expect(await runStep(check!, broken, { ...SAME_REPOSITORY, base: '--output=/tmp/x' })).toMatchObject({ code: 2, stdout: '', stderr: 'csac: --output=/tmp/x is not a revision: name a commit, a branch or a tag\n' });
    expect(await runStep(check!, broken, { ...SAME_REPOSITORY, root: 'nowhere' })).toMatchObject({ code: 2, stdout: '' });
  });

  it('does as the inputs say', async () => {
    const broken = pullRequest({ 'accounts/acme/account.yaml': account('Acme Corp').replace('segment:', 'segmant:') });
    const run = await runStep(check!, broken, { base: '', annotate: 'false', 'sarif-file': 'out/csac.sarif' });
    expect(run.stdout).not.toContain('::');
    expect(run.outputs['diff']).toBeUndefined();
    expect(existsSync(join(broken, 'out/csac.sarif'))).toBe(true);
    expect(await runStep(check!, broken, { ...SAME_REPOSITORY, severity: 'fatal' })).toMatchObject({ code: 2 });
  });

  it('runs nothing that a value, a file’s name or its text says', async () => {
    const hostile = ['$(touch x)', '`touch x`', '"; touch x; "', "'; touch x; '", '\ntouch x\n', '${IFS}touch${IFS}x', '--help', '\n::error::x', '; touch x #'];
    const files = Object.fromEntries(hostile.map((text, at) => [`accounts/${at} ${text.replaceAll('/', '')}/account.yaml`, `${account(JSON.stringify(`A ${text}`), 2)}${JSON.stringify(text)}: 1\n`]));
    const folder = pullRequest(files);
    const all = await runStep(check!, folder, SAME_REPOSITORY);
    expect(all.code).toBe(1);
    for (const line of all.stdout.split('\n')) expect(line).not.toMatch(/^::(?!error |warning |notice )|^::error::/);
    for (const text of [hostile.join(' '), '--help']) {
      for (const input of ['root', 'base', 'severity', 'as-of', 'annotate', 'sarif-file']) {
        const run = await runStep(check!, folder, { ...SAME_REPOSITORY, [input]: text });
        expect(existsSync(join(folder, 'x')) || existsSync(join(run.temp, 'x')), `${input}: ${text}`).toBe(false);
        expect(run.stdout, `${input}: ${text}`).not.toContain('Usage:');
      }
    }
  });
});

describe.skipIf(isWindows)('the script that comments', () => {
  it('comments on what the check has left, and runs nothing of it', async () => {
    const github = await fakeGithub();
    const folder = pullRequest({ 'accounts/acme/account.yaml': account('"$(touch x) `touch x`"', 3) });
    const checked = await runStep(check!, folder, SAME_REPOSITORY);
    const values = { 'inputs.from || steps.check.outputs.folder': checked.outputs['folder']!, token: TOKEN };
    const event = join(checked.temp, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }));
    const run = await runStep(comment!, folder, values, { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event });
    expect(run).toMatchObject({ code: 0, stdout: '#7: commented\n', stderr: '' });
    expect(github.comments[0]!.body).toMatch(/^<!-- customer-success-as-code:pull-request \. -->\n/);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
