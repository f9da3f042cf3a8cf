import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../support/folder';
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

  it('leaves the past unknown to what only looks back', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 2) });
    breakGit('cat-file', 'fatal: unable to read');
    expect(await runCli(['score', '--since', 'HEAD~1'], folder)).toMatchObject({ code: 0 });
    expect(await runCli(['validate'], folder)).toMatchObject({ code: 0 });
  });
});
