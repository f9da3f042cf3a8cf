import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { account, SETTINGS } from '../cli/support/folder';
import { git, gitFolder } from '../cli/support/gitFolder';
import { TODAY } from '../cli/support/runCli';

const HOOK = 'examples/ci/pre-commit/pre-commit';
const isWindows = process.platform === 'win32';
const broken = account('Zeta Ltd').replace('segment:', 'segmant:');

/** A repository with the hook in force, below a folder or at its root. */
function repository(folder = ''): string {
  const root = gitFolder([{ day: '2025-11-01', files: { [`${folder}customer-success.yaml`]: SETTINGS, [`${folder}accounts/acme/account.yaml`]: account('Acme Corp'), 'README.md': '# Ours\n' } }]);
  copyFileSync(HOOK, join(root, '.git/hooks/pre-commit'));
  chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
  // The accounts of the test are of one day.
  writeFileSync(join(root, '.git/csac'), `#!/usr/bin/env bash\nexec bash '${resolve('scripts/csac.sh')}' --as-of ${TODAY} "$@"\n`, { mode: 0o755 });
  git(root, '2025-11-01', 'Ana', 'config', 'csac.path', join(root, '.git/csac'));
  if (folder !== '') git(root, '2025-11-01', 'Ana', 'config', 'csac.portfolio', folder.replace(/\/$/, ''));
  return root;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function commit(root: string, ...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', 'commit', '-q', '-m', 'Change', ...argv], { cwd: root, encoding: 'utf8' });
  return { code: status, told: stdout + stderr };
}

describe.skipIf(isWindows)('the hook of plain Git', () => {
  it('lets a clean change in, and one of other files', () => {
    const root = repository();
    write(root, 'accounts/zeta/account.yaml', account('Zeta Ltd'));
    write(root, 'notes.txt', 'Notes\n');
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    expect(commit(root)).toEqual({ code: 0, told: '' });
    write(root, 'notes.txt', 'More notes\n');
    expect(commit(root, '--all')).toEqual({ code: 0, told: '' });
    git(root, '2025-11-02', 'Ana', 'rm', '-q', 'accounts/zeta/account.yaml');
    expect(commit(root)).toEqual({ code: 0, told: '' });
  });

  it('stops a broken one and shows the line', () => {
    const root = repository();
    write(root, 'accounts/zeta/account.yaml', broken);
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    const { code, told } = commit(root);
    expect(code).toBe(1);
    expect(told).toMatch(/^accounts\/zeta\/account\.yaml:2:1: error: .*segmant/m);
    expect(git(root, '2025-11-02', 'Ana', 'log', '--oneline').trim().split('\n')).toHaveLength(1);
  });

  it('looks at what is staged, whatever lies beside it', () => {
    const root = repository();
    write(root, 'accounts/zeta/account.yaml', account('Zeta Ltd'));
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    write(root, 'accounts/zeta/account.yaml', broken);
    expect(commit(root).code).toBe(0);
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    write(root, 'accounts/zeta/account.yaml', account('Zeta Ltd'));
    expect(commit(root).code).toBe(1);
    expect(readFileSync(join(root, 'accounts/zeta/account.yaml'), 'utf8')).toBe(account('Zeta Ltd'));
  });

  it('knows a portfolio in a folder', () => {
    const root = repository('customers/');
    write(root, 'elsewhere/account.yaml', broken);
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    expect(commit(root)).toEqual({ code: 0, told: '' });
    write(root, 'customers/accounts/zeta/account.yaml', broken);
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    expect(commit(root)).toMatchObject({ code: 1, told: expect.stringMatching(/^accounts\/zeta\/account\.yaml:2:1: error/m) as string });
  });

  it('takes names of files for names of files (P33)', () => {
    const root = repository();
    const names = ['$(touch x)', '`touch x`', '-rf', '--fix', 'a b\nc', "'; touch x; '", '*'];
    for (const name of names) write(root, `accounts/${name}/account.yaml`, broken);
    write(root, '--help.account.yaml', broken);
    git(root, '2025-11-02', 'Ana', 'add', '--all');
    const { code, told } = commit(root);
    expect(code).toBe(1);
    expect(told.match(/segmant/g)).toHaveLength(names.length + 1);
    expect(existsSync(join(root, 'x'))).toBe(false);
  });
});

describe.skipIf(isWindows)('the hook of the pre-commit framework', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string; language: string; require_serial: boolean }[];

  it('is what the example asks for', () => {
    const { repos } = parse(readFileSync('examples/ci/pre-commit/.pre-commit-config.yaml', 'utf8')) as { repos: { hooks: { id: string }[] }[] };
    expect(repos[0]!.hooks.map(({ id }) => id)).toEqual([hook!.id]);
    // Two at once would build twice.
    expect(hook).toMatchObject({ language: 'script', require_serial: true });
  });

  it('checks the files that it is given, and passes over those that are not ours', () => {
    const root = repository();
    write(root, 'accounts/zeta/account.yaml', broken);
    write(root, 'ci.yaml', 'jobs: {}\n');
    const [script, ...args] = hook!.entry.split(' ');
    // The framework runs the script of its own checkout in the repository, with the names of files behind.
    const run = (...files: readonly string[]) => spawnSync(resolve(script!), ['--as-of', TODAY, ...args, ...files], { cwd: root, encoding: 'utf8' });
    expect(run('README.md', 'ci.yaml', 'accounts/acme/account.yaml')).toMatchObject({ status: 0, stderr: '' });
    expect(run('accounts/zeta/account.yaml')).toMatchObject({ status: 1, stdout: expect.stringContaining('segmant') as string });
  });

  it('can be started', () => {
    for (const file of [HOOK, 'scripts/csac.sh']) expect(statSync(file).mode & 0o111, file).toBe(0o111);
  });
});
