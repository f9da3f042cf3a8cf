import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from '../scripts/build/nodeBundles.mjs';
import { accountText } from './accounts';
import { median, ratio } from './measure';
import { timeProcesses } from './processes';
import type { Result } from './result';

/**
 * From a fresh process to the first findings of a 2 KB account: our engine with its chunks as the product loads them, and
 * yaml-language-server as one bundle.
 */
export async function measureFirstFindings(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'csac-bench-'));
  try {
    const account = join(folder, 'account.yaml');
    const ours = join(folder, 'ours.js');
    const server = join(folder, 'server.js');
    const empty = join(folder, 'empty.js');
    writeFileSync(account, accountText(3, 2_000));
    writeFileSync(empty, '');
    await bundleForNode({ ours: 'bench/freshEngine.ts' }, folder);
    await build({
      stdin: { contents: "export * from 'yaml-language-server'", resolveDir: process.cwd() },
      outfile: server,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    });
    const timings = await timeProcesses(
      { ours: [ours, account], server: ['bench/baselines/firstServerFindings.mjs', account, server], empty: [empty] },
      15,
    );
    const start = median(timings.empty);
    const net = (values: readonly number[]): number[] => values.map((value) => Math.max(value - start, 0.1));
    return [
      {
        id: 'T6',
        what: 'first findings in a fresh process, times sooner than yaml-language-server’s (an empty process taken off both)',
        value: ratio(net(timings.server), net(timings.ours)),
        unit: 'x',
        atLeast: 12,
        note: `${(median(timings.ours) - start).toFixed(1)} ms against ${(median(timings.server) - start).toFixed(1)} ms, empty process ${start.toFixed(1)} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
