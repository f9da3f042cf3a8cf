import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { killTree, ownGroup } from './killTree.mjs';
import { onExit } from './onExit.mjs';
import { withLimit } from './withLimit.mjs';

/** Runs a program, hands every line that it prints to `onLine`, and gives its exit code; it is ended after `timeoutMs`. */
export async function runLines(command, args, { timeoutMs, onLine }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  const stop = onExit(() => killTree(child));
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  try {
    return await withLimit(ended, timeoutMs, 'The tests in VS Code did not end');
  } finally {
    stop();
  }
}
