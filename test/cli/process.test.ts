import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version';
import { account, folderWith, portfolio, SETTINGS } from './support/folder';
import { TODAY } from './support/runCli';

/** The built program as users and scripts start it. */
const PROGRAM = resolve('dist/cli.js');
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

function run(argv: readonly string[], cwd: string, command = PROGRAM) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { cwd, encoding: 'utf8', maxBuffer: 64e6 });
  return { code: status, stdout, stderr };
}

function shell(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('the program', () => {
  it('ends with 0, 1 and 2', () => {
    const folder = folderWith({ ...portfolio(), 'clean/account.yaml': account('Clean') });
    expect(run(['validate', 'clean', '--as-of', TODAY], folder)).toMatchObject({ code: 0, stderr: '' });
    expect(run(['validate'], folder)).toMatchObject({ code: 1, stderr: '' });
    expect(run(['validate', 'nope'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: cannot read nope: it does not exist\n' });
  });

  it('scores by today’s date where none is given', () => {
    const folder = folderWith(portfolio());
    const before = new Date();
    const { asOf } = JSON.parse(run(['score', '--json'], folder).stdout) as { asOf: string };
    const days = [before, new Date()].map((day) => day.toLocaleDateString('sv-SE'));
    expect(days).toContain(asOf);
  });

  it('can be started by a link, and finds its worker', () => {
    if (isWindows) return;
    const folder = folderWith({ ...portfolio(), 'mine.hbs': '# {{account.account}}\n' });
    symlinkSync(PROGRAM, join(folder, 'csac'));
    expect(run(['--version'], folder, join(folder, 'csac'))).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    expect(run(['render', 'qbr', 'accounts/acme', '--template', 'mine.hbs'], folder, join(folder, 'csac'))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^# Acme Corp$/m) as string });
  });

  it('stays quiet when its reader leaves early', () => {
    if (isWindows) return;
    const accounts = Array.from({ length: 300 }, (_, index) => [`accounts/a${index}/account.yaml`, account(`A ${index}`)] as const);
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, ...Object.fromEntries(accounts) });
    const result = shell(`"${process.execPath}" "${PROGRAM}" score --json | head -1; echo "code \${PIPESTATUS[0]}"`, folder);
    expect(result.stderr).toBe('');
    expect(result.stdout).toMatch(/^\{"asOf": [^\n]*\ncode 0\n$/);
  });

  it('writes all of a large result before it ends', () => {
    const accounts = Array.from({ length: 300 }, (_, index) => [`accounts/a${index}/account.yaml`, account(`A ${index}`)] as const);
    const folder = folderWith({ 'customer-success.yaml': SETTINGS, ...Object.fromEntries(accounts) });
    expect((JSON.parse(run(['score', '--json'], folder).stdout) as { accounts: unknown[] }).accounts).toHaveLength(300);
  });
});

describe('no stack trace, whatever happens', () => {
  const oneLine = /^csac: [^\n]+\n$/;

  it.each([
    ['an unknown command', ['scroe']],
    ['a bad day', ['score', '--as-of', 'yesterday']],
    ['a file in the place of a folder', ['validate', 'customer-success.yaml/accounts']],
    ['a root that is a file', ['validate', '--root', 'customer-success.yaml']],
    ['an unknown model', ['score', '--model', 'nope']],
    ['an empty path', ['validate', 'accounts/none', '']],
    ['a name that is too long', ['validate', 'x'.repeat(5000)]],
    ['a place that cannot be written', ['render', 'qbr', 'accounts/acme', '--quiet', '--out', 'customer-success.yaml/x.md']],
  ])('%s', (_name, argv) => {
    const result = run(argv, folderWith(portfolio()));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(oneLine);
  });

  it('what a part of the program says that is loaded when it is needed', () => {
    const folder = folderWith({ ...portfolio(), 'bad.health-model.yaml': 'name: bad\nscale: 10\ncomponents:\n  - id: a\n    weight: 1\n    metrics:\n      - { id: m, from: "arr / ", weight: 1, points: [[0, 0], [1, 10]] }\ntiers:\n  - { id: ok, min: 0, color: green, action: watch }\n' });
    expect(run(['render', 'nope', 'accounts/acme'], folder).stderr).toMatch(/^csac: (?!internal)[^\n]*nope[^\n]*qbr[^\n]*\n$/);
    expect(run(['validate', 'bad.health-model.yaml'], folder)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^bad\.health-model\.yaml:7:\d+: error: /m) as string, stderr: '' });
  });

  it('settings that cannot be read as YAML', () => {
    const folder = folderWith({ ...portfolio(), 'customer-success.yaml': 'preset: [\n' });
    for (const argv of [['validate'], ['score'], ['score', '--json'], ['render', 'qbr', 'accounts/acme']]) {
      const { code, stderr } = run(argv, folder);
      expect([0, 1, 2]).toContain(code);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(run(['validate'], folder).stdout).toMatch(/^customer-success\.yaml:1:\d+: error: /m);
  });

  it('a current folder that is gone', () => {
    if (isWindows) return;
    const result = shell(`mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${PROGRAM}" score`, folderWith({}));
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(oneLine);
  });

  it.skipIf(isRoot || isWindows)('a folder or file that must not be read', () => {
    const folder = folderWith(portfolio());
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'closed.account.yaml'), account('Closed'));
    chmodSync(join(folder, 'closed'), 0);
    chmodSync(join(folder, 'closed.account.yaml'), 0);
    expect(run(['score', 'closed'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: cannot read closed: permission denied\n' });
    expect(run(['score', 'closed.account.yaml'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: cannot read closed.account.yaml: permission denied\n' });
    const all = run(['score', '--json'], folder);
    expect(all.code).toBe(0);
    expect(all.stderr).toContain('skipped the folder closed: permission denied');
    chmodSync(join(folder, 'closed'), 0o700);
  });
});
