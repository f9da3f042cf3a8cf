import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../../src/core/report/diff/diffMarkdown';
import { readDiff } from '../../../src/core/report/pullRequest/readDiff';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { git, gitFolder } from '../support/gitFolder';
import { runCli } from '../support/runCli';

const ACME = 'accounts/acme/account.yaml';
const SHA = 'a'.repeat(40);

/** A portfolio whose branch `change` has other files than `main`. */
function repository(change: Readonly<Record<string, string>>, settings = SETTINGS, folder = ''): string {
  const before = { 'customer-success.yaml': settings, [ACME]: account('Acme Corp', 8), 'accounts/beta/account.yaml': account('Beta Ltd', 7) };
  const root = gitFolder([{ day: '2025-11-01', files: Object.fromEntries(Object.entries(before).map(([file, text]) => [folder + file, text])) }]);
  git(root, '2025-11-03', 'Ana Ruiz', 'checkout', '-q', '-b', 'change');
  for (const [file, text] of Object.entries(change)) {
    mkdirSync(dirname(join(root, folder + file)), { recursive: true });
    writeFileSync(join(root, folder + file), text);
  }
  git(root, '2025-11-03', 'Ana Ruiz', 'add', '--all');
  git(root, '2025-11-03', 'Ana Ruiz', 'commit', '-q', '--allow-empty', '-m', 'Change');
  return root;
}

/** Runs the check as a step of a workflow would, against no base where it is empty; its files lie outside of the repository. */
async function check(root: string, { base = 'main', argv = [] as string[], event = {}, env: more = {} } = {}) {
  const step = folderWith({ summary: '', output: '', 'event.json': JSON.stringify({ pull_request: { number: 7, head: { sha: SHA }, ...event } }) });
  const env = {
    GITHUB_WORKSPACE: root,
    GITHUB_STEP_SUMMARY: join(step, 'summary'),
    GITHUB_OUTPUT: join(step, 'output'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/portfolio',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(step, 'event.json'),
    ...more,
  };
  const out = join(step, 'out');
  const result = await runCli(['github', 'check', '--out', out, ...(base === '' ? [] : ['--base', base]), ...argv], root, { env });
  const read = (file: string) => readFileSync(join(step, file), 'utf8');
  return { ...result, out, read, outputs: outputsOf(read('output')) };
}

/** The outputs of a step as the runner reads them. */
function outputsOf(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2\n/gm);
  return Object.fromEntries([...blocks].map((match) => [match[1]!, match[3]!]));
}

describe('csac github check', () => {
  it('tells a pull request all from one run', async () => {
    const { code, stdout, stderr, out, read, outputs } = await check(repository({ [ACME]: account('Acme Corp', 3) }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['comment.md', 'diff.json', 'findings.json']);
    const diff = readDiff(read('out/diff.json'));
    expect(diff.accounts.map(({ account: name, score }) => [name, score])).toEqual([['Acme Corp', { before: 80, after: 30 }]]);
    expect(outputs).toMatchObject({ result: 'success', folder: out, diff: join(out, 'diff.json'), errors: '0', 'new-findings': String(diff.findings.new.length) });
    expect(outputs['headline']).toContain('Acme Corp');
    expect(stdout).toContain(`${outputs['headline']}\n`);
    expect(stdout).toMatch(/findings? in 3 files: /);
    expect(read('out/comment.md')).toContain(`https://github.com/acme/portfolio/blob/${SHA}/${ACME}`);
    expect(read('summary')).toContain('## What this change does');
    expect(read('summary')).toContain('## Findings');
  });

  it('fails for findings of the weight, and marks those on changed lines first', async () => {
    const { code, stdout, outputs, read } = await check(repository({ [ACME]: account('Acme Corp', 8).replace('arr: 4800', 'arr: lots') }), { argv: ['--sarif', 'csac.sarif'] });
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^::error file=accounts\/acme\/account\.yaml,line=3,/);
    expect(outputs).toMatchObject({ result: 'failure', errors: '1' });
    expect((JSON.parse(read('out/findings.json')) as { findings: { severity: string }[] }).findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('tells everywhere that an account cannot be compared, and keeps no limit without it', async () => {
    const { code, stderr, outputs, read } = await check(repository({ [ACME]: `${account('Acme Corp', 3)}\0` }, `${SETTINGS}policy: { max_score_drop: 20 }\n`));
    const note = 'could not be read after the change (';
    expect([code, outputs['headline']]).toEqual([1, 'Policy broken: Not everything could be compared']);
    for (const text of [stderr, read('out/comment.md'), read('summary')]) expect(text).toContain(note);
    expect(readDiff(read('out/diff.json')).policy.map(({ id, isBroken }) => [id, isBroken])).toEqual([['unreadable', true], ['max_score_drop', false]]);
  });

  it('fails for a broken limit of the policy, and says so first', async () => {
    const { code, stdout, outputs } = await check(repository({ [ACME]: account('Acme Corp', 3) }, `${SETTINGS}policy: { max_score_drop: 20 }\n`));
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^::error title=Policy::The largest drop of a score is 50 points; the limit is 20\.$/);
    expect(outputs).toMatchObject({ result: 'failure', errors: '0', headline: expect.stringMatching(/^Policy broken: /) as string });
  });

  it('leaves an empty comment when nothing moves', async () => {
    const { code, read } = await check(repository({}));
    expect(code).toBe(0);
    expect(read('out/comment.md')).toBe('');
    expect(read('summary')).toContain('No score, plan, task, renewal, playbook or finding moves.');
  });

  it('names files from the root of the repository, in links, annotations and SARIF', async () => {
    const root = repository({ [ACME]: account('Acme Corp', 3).replace('arr: 4800', 'arr: lots') }, SETTINGS, 'cs/');
    const { stdout, read, out } = await check(root, { argv: ['--root', 'cs', '--sarif', 'out.sarif'] });
    expect(stdout).toContain(`::error file=cs/${ACME},line=3`);
    expect(read('out/comment.md')).toContain(`/blob/${SHA}/cs/${ACME}`);
    expect(readFileSync(join(root, 'out.sarif'), 'utf8')).toContain(`"uri": "cs/${ACME}"`);
    expect(readDiff(readFileSync(join(out, 'diff.json'), 'utf8')).accounts[0]!.file).toBe(ACME);
  });

  it('calls a base that it has by its hash by the name of its branch, if GitHub says that it is the one', async () => {
    const root = repository({ [ACME]: account('Acme Corp', 3) });
    const base = git(root, '2025-11-03', 'Ana Ruiz', 'rev-parse', 'main').trim();
    const [short, other] = [base.slice(0, 7), 'b'.repeat(40)];
    const basis = async (event: object, env: object) => /: the files as they are against (.*)\.$/m.exec((await check(root, { base, event, env })).read('out/comment.md'))?.[1];
    expect(await basis({ base: { sha: base } }, { GITHUB_BASE_REF: 'main' })).toBe(`main (\`${short}\`)`);
    expect(await basis({}, { GITHUB_BASE_REF: 'a_`b`_<img>@c' })).toBe(`a\\_\\\`b\\\`\\_\\<img>@&#8203;c (\`${short}\`)`);
    expect(await basis({ base: { sha: other } }, { GITHUB_BASE_REF: 'main' })).toBe(`\`${short}\``);
    expect(await basis({ base: { sha: base } }, {})).toBe(`\`${short}\``);
    const { read } = await check(root, { base, env: { GITHUB_BASE_REF: 'main' } });
    expect(diffMarkdown(readDiff(read('out/diff.json')))).toContain(`against main (\`${short}\`).`);
    expect(read('summary')).toContain(`against main (\`${short}\`).`);
  });

  it('only checks where there is no base', async () => {
    const { code, out, outputs, stdout } = await check(repository({ [ACME]: account('Acme Corp').replace('segment:', 'segmant:') }), { base: '', argv: ['--no-annotations'] });
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(['findings.json']);
    expect(outputs).not.toHaveProperty('diff');
    expect(stdout).not.toContain('::');
  });

  it.each([
    ['--output=/tmp/x', 'csac: --output=/tmp/x is not a revision: name a commit, a branch or a tag\n'],
    ['b'.repeat(40), `csac: ${'b'.repeat(40)} is not a revision: name a commit, a branch or a tag\n`],
  ])('ends with 2 and one line for the base %s (P31)', async (base, stderr) => {
    expect(await check(repository({}), { argv: [`--base=${base}`], base: '' })).toMatchObject({ code: 2, stdout: '', stderr });
  });

  it('works outside of GitHub, and without a repository it says so', async () => {
    const root = repository({ [ACME]: account('Acme Corp', 3) });
    expect(await runCli(['github', 'check', '--out', 'out', '--base', 'main'], root)).toMatchObject({ code: 0, stderr: '' });
    expect((await runCli(['github', 'check', '--out', 'out', '--base', 'main'], folderWith(portfolio()))).stderr).toMatch(/^csac: nothing to compare with main: [^\n]+\n$/);
    expect((await runCli(['github', 'check'], root)).stderr).toMatch(/--out/);
    expect((await runCli(['github'], root)).stderr).toBe('csac: name what to do for a pull request: check or comment (csac github --help)\n');
  });

  it('lets no text of a file be a command, an output or more than a summary may hold (P32, P33)', async () => {
    const name = '"Acme\\n::error::x\\nEOF\\nresult=evil ##[error] \\u001b[2K @all"';
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`accounts/n${at}/account.yaml`, account(`N ${at} ${'é'.repeat(300)}`).replace('segment:', `${'k'.repeat(900)}:`)]));
    const { stdout, read, outputs, code } = await check(repository({ ...many, [ACME]: account('Acme Corp', 3).replace('Acme Corp', name), 'accounts/a\u001b[2K%0A::error::y/account.yaml': account('Odd', 2) }));
    expect(code).toBe(1);
    for (const line of stdout.split('\n')) expect(line).not.toMatch(/^::(?!error |warning |notice )|\u001b|##\[/);
    expect(stdout.match(/^::error /gm)).toHaveLength(10);
    expect(Object.keys(outputs).sort()).toEqual(['diff', 'errors', 'findings', 'folder', 'headline', 'infos', 'new-findings', 'result', 'warnings']);
    expect(outputs['result']).toBe('failure');
    expect(Buffer.byteLength(read('summary'))).toBeLessThan(1024 * 1024);
    expect(read('out/comment.md').length).toBeLessThanOrEqual(60_000);
  });
});
