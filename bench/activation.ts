import type { OutputChunk } from 'rolldown';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleForNode, extensionFiles, fileOfModule, loadedWith, PROGRAMS } from '../scripts/build/nodeBundles.mjs';
import { median } from './measure';
import { timeProcesses } from './processes';
import type { Result } from './result';

/** Loading and activating the built extension in a fresh process with a stand-in for `vscode`, against an empty extension. */
export async function measureActivation(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'csac-bench-'));
  try {
    const empty = join(folder, 'empty.js');
    writeFileSync(empty, 'exports.activate = () => {};\n');
    const host = resolve('bench/baselines/activate.cjs');
    const timings = await timeProcesses({ ours: [host, resolve('dist/extension.js')], empty: [host, empty] }, 15);
    const over = median(timings.ours) - median(timings.empty);
    return [{ id: 'T7', what: 'activation over an empty extension', value: over, unit: 'ms', atMost: 5 }, ...(await sizes())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sizes(): Promise<Result[]> {
  const files = await bundleForNode(PROGRAMS, 'dist', { write: false });
  const size = (chunks: readonly OutputChunk[]): number => chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0) / 1000;
  const loaded = (fileName: string): number => size(loadedWith(files, fileName));
  const account = loaded(fileOfModule(files, 'src/vscode/session.ts'));
  return [
    { id: 'T7', what: 'entry of the desktop extension with what it loads, minified', value: loaded('extension.js'), unit: 'kB', atMost: 40 },
    { id: 'T7', what: 'what the first account file loads beyond that, minified', value: account - loaded('extension.js'), unit: 'kB', atMost: 130 },
    { id: 'T7', what: 'all JavaScript of the desktop extension, minified', value: size(extensionFiles(files)), unit: 'kB', atMost: 650 },
    { id: '-', what: 'bundle of the web extension, minified', value: statSync('dist/web/extension.js').size / 1000, unit: 'kB' },
    { id: '-', what: 'what `csac validate` loads, minified', value: size([...new Set([...loadedWith(files, 'cli.js'), ...loadedWith(files, fileOfModule(files, 'src/cli/commands/validate.ts'))])]), unit: 'kB' },
  ];
}
