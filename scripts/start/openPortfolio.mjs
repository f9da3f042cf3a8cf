import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { chooseHost } from '../host/chooseHost.mjs';
import { lastingPortfolio } from '../host/stageHistory.mjs';
import { startServer } from '../host/startServer.mjs';
import { temporaryFolder } from '../host/temporaryFolder.mjs';
import { windowAddress } from '../host/windowAddress.mjs';

/** Opens the example portfolio with the extension for a person: in the installed VS Code, else at an address for the browser. */
export async function openPortfolio(root) {
  const folder = await lastingPortfolio(root);
  if (chooseHost() === 'desktop' && openOnDesktop(root, folder)) return;
  await serve(root, folder);
}

/** Gives false when there is no `code` on PATH. */
function openOnDesktop(root, folder) {
  const shell = platform === 'win32';
  if (spawnSync('code', ['--version'], { shell, stdio: 'ignore' }).status !== 0) return false;
  const quoted = (text) => (shell ? `"${text}"` : text);
  spawn('code', [quoted(`--extensionDevelopmentPath=${root}`), quoted(folder)], { shell, stdio: 'inherit' });
  console.log(`Opening ${folder} in VS Code with the extension.`);
  return true;
}

/** Serves VS Code until Ctrl-C. The token keeps other users of this machine out. */
async function serve(root, folder) {
  const data = temporaryFolder('server');
  const settings = { 'chat.disableAIFeatures': true, 'workbench.startupEditor': 'none' };
  mkdirSync(join(data.path, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(data.path, 'data', 'Machine', 'settings.json'), JSON.stringify(settings));
  const token = randomUUID();
  const server = await startServer({ dataFolder: data.path, token, lasting: true });
  console.log('VS Code runs with the example portfolio and the extension. Open this address; Ctrl-C ends it.');
  console.log(windowAddress({ port: server.port, token, folder, extensionDevelopmentPath: root }));
  await server.failure;
}
