import { codeServer } from './codeServer.mjs';
import { runProcess } from './runProcess.mjs';

/** Installs a packed extension for the server whose data folder is given; throws with VS Code's words when it refuses. */
export async function installVsix(vsix, dataFolder) {
  const { node, main } = await codeServer();
  const args = [main, '--server-data-dir', dataFolder, '--accept-server-license-terms', '--install-extension', vsix];
  const { code, output } = await runProcess(node, args);
  if (code !== 0 || !/was successfully installed/.test(output)) throw new Error(`VS Code did not install ${vsix}:\n${output.trim()}`);
}
