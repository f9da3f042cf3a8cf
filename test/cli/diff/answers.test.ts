import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/folder';
import { git } from '../support/gitFolder';
import { runCli } from '../support/runCli';
import { ACME, changeOf, sheet } from './support';

afterEach(() => vi.unstubAllEnvs());

/** Puts a Git first in the PATH that fails with these words at one of its commands. */
function breakGit(command: string, words: string): void {
  const path = process.env.PATH ?? '';
  const folder = folderWith({ git: `#!/bin/sh\ncase " $* " in *" ${command} "*) echo '${words}' >&2; exit 128;; esac\nPATH='${path}'\nexec git "$@"\n` });
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${path}`);
}

describe.skipIf(process.platform === 'win32')('a Git that fails', () => {
  it('is told in one line rather than taken for a change that moves nothing', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 2) });
    for (const command of ['cat-file', 'ls-tree']) {
      breakGit(command, 'fatal: unable to read.');
      expect(await runCli(['diff', 'HEAD~1', 'HEAD'], folder), command).toEqual({ code: 2, stdout: '', stderr: 'csac: the two sides cannot be compared: Git said: unable to read\n' });
      vi.unstubAllEnvs();
    }
    breakGit('cat-file', '');
    expect(await runCli(['diff', 'HEAD~1'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: the two sides cannot be compared: Git failed without a word\n' });
  });

  it('is told, too, where it cannot say which files differ', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 2) });
    breakGit('diff-tree', 'fatal: unable to read.');
    expect(await runCli(['diff', 'HEAD~1', 'HEAD'], folder)).toEqual({ code: 2, stdout: '', stderr: 'csac: the two sides cannot be compared: Git said: unable to read\n' });
  });

  it('leaves the past unknown to what only looks back', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 2) });
    breakGit('cat-file', 'fatal: unable to read');
    expect(await runCli(['score', '--since', 'HEAD~1'], folder)).toMatchObject({ code: 0 });
    expect(await runCli(['validate'], folder)).toMatchObject({ code: 0 });
  });
});

describe('a clone that lacks what is compared', () => {
  it('says how to fetch the texts that a partial one lacks', async () => {
    const origin = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { 'accounts/acme-ltd/account.yaml': sheet('Acme Corp', 7) }, { [ACME]: 'accounts/acme-ltd/account.yaml' });
    git(origin, '2025-11-21', 'Ana Ruiz', 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folderWith({}), 'clone');
    execFileSync('git', ['clone', '-q', '--filter=blob:none', `file://${origin}`, clone]);
    expect(await runCli(['diff', 'HEAD~1', 'HEAD'], clone)).toEqual({ code: 2, stdout: '', stderr: 'csac: the two sides cannot be compared: texts are missing in this partial clone, so fetch them: `git fetch --refetch --no-filter`\n' });
    execFileSync('git', ['-C', clone, '-c', 'maintenance.auto=false', 'fetch', '-q', '--refetch', '--no-filter']);
    expect(await runCli(['diff', 'HEAD~1', 'HEAD'], clone)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Acme Corp') as string });
  });

  it('says that a bare one has no files, and compares two of its commits', async () => {
    const origin = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 7) });
    const bare = join(folderWith({}), 'bare.git');
    execFileSync('git', ['clone', '-q', '--bare', origin, bare]);
    expect(await runCli(['diff', 'HEAD~1', '--root', '.'], bare)).toEqual({ code: 2, stdout: '', stderr: 'csac: the two sides cannot be compared: the folder is inside of a repository’s own data, not of its files\n' });
    expect(await runCli(['diff', 'HEAD~1', 'HEAD', '--root', '.'], bare)).toMatchObject({ code: 0, stdout: expect.stringContaining('Acme Corp') as string });
  });
});
