import { join } from 'node:path';
import { installOnce } from './installOnce.mjs';
import { nodeRuntime } from './nodeRuntime.mjs';
import { npm } from './npm.mjs';

// Carries Microsoft's VS Code server and workbench 1.139.1.
const VERSION = '4.139.1';

/**
 * VS Code's server from the npm package code-server, cached: `{ node, main }`, the Node to run and the script to give it.
 * Its native modules are left unbuilt: all that is missed is a log writer, and no C++ toolchain is needed.
 */
export async function codeServer() {
  const { node, bin } = await nodeRuntime();
  const folder = await installOnce(`code-server-${VERSION}`, async (target) => {
    console.error(`Fetching VS Code's server (code-server ${VERSION}) into the cache, once: about half a minute.`);
    const install = (prefix, ...args) =>
      npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', prefix, ...args], { cwd: prefix, nodeBin: bin });
    await install(target, `code-server@${VERSION}`);
    const vscode = serverFolder(target);
    await install(vscode, '--omit=dev');
    await install(join(vscode, 'extensions'), '--omit=dev');
  });
  return { node, main: join(serverFolder(folder), 'out', 'server-main.js') };
}

function serverFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}
