import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version';
import { folderWith } from '../cli/support/folder';

/** A checkout with the script and nothing built, where `node` and `npm` only say how they are called. */
function checkout(supportsNode: boolean) {
  const folder = folderWith({ 'our copy/package.json': '{}', 'bin/node': `#!/usr/bin/env bash\n[ "$1" != -e ] || exit ${supportsNode ? 0 : 1}\necho "node $*"\n`, 'bin/npm': '#!/usr/bin/env bash\necho "npm $* in $(basename "$PWD")"\n' });
  for (const program of ['node', 'npm']) chmodSync(join(folder, 'bin', program), 0o755);
  mkdirSync(join(folder, 'our copy/scripts'));
  symlinkSync(resolve('scripts/csac.sh'), join(folder, 'our copy/scripts/csac.sh'));
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('bash', [join(folder, 'our copy/scripts/csac.sh'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: join(folder, 'bin') + delimiter + process.env['PATH'] } });
    return { code: status, stdout, stderr };
  };
  return { folder, run };
}

describe.skipIf(process.platform === 'win32')('scripts/csac.sh', () => {
  it('runs what is built', () => {
    const { status, stdout, stderr } = spawnSync('bash', ['scripts/csac.sh', '--version'], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('builds where nobody has, and tells of it on standard error', () => {
    const { folder, run } = checkout(true);
    const cli = join(folder, 'our copy/dist/cli.js');
    expect(run('score', 'A b')).toEqual({ code: 0, stdout: `node ${cli} score A b\n`, stderr: 'npm ci in our copy\nnpm run build in our copy\n' });
    mkdirSync(join(folder, 'our copy/node_modules'));
    expect(run('score').stderr).toBe('npm run build in our copy\n');
    mkdirSync(join(folder, 'our copy/dist'));
    writeFileSync(cli, '');
    expect(run('score')).toEqual({ code: 0, stdout: `node ${cli} score\n`, stderr: '' });
  });

  it('says which Node it needs', () => {
    expect(checkout(false).run('score')).toEqual({ code: 2, stdout: '', stderr: 'csac: it needs Node 20.19 or newer\n' });
  });
});
