import { spawn } from 'node:child_process';
import { FileWorkspace } from '../src/cli/ports/fileWorkspace';
import { createEngine } from '../src/core/engine';
import type { Engine } from '../src/core/engine';
import { createGitHistory } from '../src/worker/gitHistory';

/** A new engine on a portfolio in Git, on a day. */
export function recordedEngine(root: string, today: string): Engine {
  const logger = { info: () => undefined, warn: () => undefined };
  return createEngine({ workspace: new FileWorkspace(root), clock: { today: () => today }, logger, history: createGitHistory(root) });
}

/** What Git prints, with nothing made of it. */
export function gitOutput(root: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((settle, fail) => {
    const child = spawn('git', ['-C', root, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', fail);
    child.on('close', () => settle(Buffer.concat(pieces)));
    child.stdin.end(input);
  });
}
