import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, folderWith, portfolio, SETTINGS } from '../support/folder';
import { git, gitFolder } from '../support/gitFolder';
import { runCli } from '../support/runCli';

const FORMAT = ['validate', '--format', 'github'];
const broken = (name: string) => account(name).replace('segment:', 'segmant:');
const places = (stdout: string) => [...stdout.matchAll(/::error file=accounts\/(\w+)\/account\.yaml,line=(\d+)/g)].map((match) => `${match[1]}:${match[2]}`);

/** A branch that breaks a second line of a file whose first one was broken before, and adds a broken file; `main` has gone on. */
function repository(): string {
  const folder = gitFolder([
    { day: '2025-11-01', files: { 'customer-success.yaml': SETTINGS, 'accounts/acme/account.yaml': broken('Acme Corp'), 'accounts/beta/account.yaml': broken('Beta Ltd') } },
    { day: '2025-11-02', files: { 'accounts/beta/account.yaml': broken('Beta Limited') } },
  ]);
  git(folder, '2025-11-03', 'Ana Ruiz', 'checkout', '-q', '-b', 'change', 'main~1');
  const files = { 'accounts/acme/account.yaml': broken('Acme Corp').replace('arr: 4800', 'arr: much'), 'accounts/zeta/account.yaml': broken('Zeta Ltd') };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, '2025-11-03', 'Ana Ruiz', 'add', '--all');
  git(folder, '2025-11-03', 'Ana Ruiz', 'commit', '-q', '-m', 'Change');
  return folder;
}

describe('csac validate --format github --changed-since', () => {
  it('begins with the lines that the branch wrote, then the files that it touched', async () => {
    const folder = repository();
    const plain = await runCli(FORMAT, folder);
    expect(places(plain.stdout)).toEqual(['acme:2', 'acme:3', 'beta:2', 'zeta:2']);
    const since = await runCli([...FORMAT, '--changed-since', 'main'], folder);
    expect(since).toMatchObject({ code: 1, stderr: '' });
    expect(places(since.stdout)).toEqual(['acme:3', 'zeta:2', 'acme:2', 'beta:2']);
  });

  it.each([
    [['--changed-since', 'nowhere'], 'csac: nowhere is not a revision: name a commit, a branch or a tag\n'],
    [['--changed-since=--output=/tmp/x'], 'csac: --output=/tmp/x is not a revision: name a commit, a branch or a tag\n'],
    [['--changed-since', 'main', '--format', 'json'], 'csac: --changed-since goes with --format github (csac validate --help)\n'],
  ])('%j ends with 2 and one line (P31)', async (argv, stderr) => {
    expect(await runCli([...FORMAT, ...argv], repository())).toMatchObject({ code: 2, stdout: '', stderr });
  });

  it('says so where there is no history', async () => {
    const { code, stderr } = await runCli([...FORMAT, '--changed-since', 'main'], folderWith(portfolio()));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^csac: nothing to compare with main: [^\n]+\n$/);
  });
});
