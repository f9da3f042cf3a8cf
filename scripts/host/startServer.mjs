import { spawn } from 'node:child_process';
import { codeServer } from './codeServer.mjs';
import { killTree, ownGroup } from './killTree.mjs';
import { onExit } from './onExit.mjs';
import { withLimit } from './withLimit.mjs';

const START_LIMIT_MS = 60_000;

/**
 * Starts VS Code's server on a free port of 127.0.0.1: `{ port, failure, log(), stop() }`. It dies with this process.
 * `failure` is a promise that rejects when the server ends.
 * `trust: 'restricted'` leaves workspace trust on, so that an untrusted folder opens in Restricted Mode.
 * `token` is asked of every visitor when given. `lasting` keeps it alive while no window is open.
 */
export async function startServer({ dataFolder, trust = 'disabled', token, lasting = false }) {
  const { node, main } = await codeServer();
  const args = [
    main,
    ...['--host', '127.0.0.1', '--port', '0', '--server-data-dir', dataFolder],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...['--accept-server-license-terms', '--disable-telemetry'],
    ...(lasting ? [] : ['--enable-remote-auto-shutdown']),
    // Without the test driver a built VS Code ignores the extension under development that the address names.
    '--enable-smoke-test-driver',
    ...(trust === 'restricted' ? [] : ['--disable-workspace-trust']),
  ];
  // A process group of its own, so that the extension hosts which it starts can be ended with it.
  const server = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  const stop = onExit(() => killTree(server));
  const failure = new Promise((_, reject) => {
    server.on('error', (error) => reject(new Error(`VS Code's server could not be started: ${error.message}`)));
    server.on('close', (code, signal) => reject(new Error(`VS Code's server ended (${signal ?? code})`)));
  });
  failure.catch(() => {}); // It also ends when we stop it, and then nobody waits.
  let output = '';
  const log = () => output.trim();
  const listening = new Promise((resolve) => {
    const read = (text) => {
      output = (output + text).slice(-20_000);
      const found = /Web UI available at \S*?:(\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    server.stdout.setEncoding('utf8').on('data', read);
    server.stderr.setEncoding('utf8').on('data', read);
  });
  try {
    const port = await withLimit(Promise.race([listening, failure]), START_LIMIT_MS, "VS Code's server did not start");
    return { port, failure, log, stop };
  } catch (error) {
    stop();
    throw new Error(`${error.message}\n${log()}`);
  }
}
