import { execFileSync } from 'node:child_process';
import { sideBySide } from './measure';
import type { Timings } from './measure';

/** Whole processes in turn: wall-clock of each run of each command, from start to exit. */
export function timeProcesses<Name extends string>(commands: Record<Name, readonly string[]>, rounds: number): Promise<Record<Name, Timings>> {
  const variants = Object.fromEntries(
    Object.entries<readonly string[]>(commands).map(([name, args]) => [
      name,
      () => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 1e9 }),
    ]),
  ) as Record<Name, () => unknown>;
  return sideBySide(1, variants, { rounds, warmUp: 1 });
}
