import { join } from 'node:path';
import type { CliIo } from '../../../src/cli/cliIo';
import { main } from '../../../src/cli/main';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The day of all tests of the command line. */
export const TODAY = '2025-12-01';

/** Runs one command line in this process; nothing of it is a terminal unless `io` says so. */
export async function runCli(argv: readonly string[], cwd: string, io: Partial<CliIo> = {}): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd,
    env: {},
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    today: () => TODAY,
    scriptFolder: join(process.cwd(), 'dist'),
    ...io,
  });
  return { code, stdout, stderr };
}

/** The result as JSON; fails when standard output holds anything else. */
export function jsonOf<T>(result: CliResult): T {
  return JSON.parse(result.stdout) as T;
}
