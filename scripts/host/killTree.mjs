import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';

/** Ends a child started with `detached: ownGroup` together with all that it started. */
export function killTree(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
}

/** Whether a child needs a process group of its own for killTree; Windows knows its children without one. */
export const ownGroup = platform !== 'win32';
