import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Runs `npm ci` when node_modules lacks what the lock file names. Only Node's own modules are used here, as there may be no others. */
export function installPackages(root) {
  if (isComplete(root)) return;
  console.error('Installing packages (npm ci).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // npm's words are no result of ours: standard output is kept for that.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see above. Is the package registry within reach?');
}

/** npm leaves beside the packages a list of what it installed; optional ones may be for another platform. */
function isComplete(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) installPackages(dirname(import.meta.dirname));
