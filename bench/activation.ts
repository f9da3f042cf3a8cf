import { mkdtempSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
    return [{ id: 'T7', what: 'activation over an empty extension', value: over, unit: 'ms', atMost: 5 }, ...sizes()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizes(): Result[] {
  const size = (file: string): number => statSync(file).size / 1000;
  const chunks = readdirSync('dist/chunks').map((name) => join('dist/chunks', name));
  const all = ['dist/extension.js', 'dist/templateWorker.js', ...chunks].reduce((sum, file) => sum + size(file), 0);
  return [
    { id: 'T7', what: 'entry of the desktop extension, minified', value: size('dist/extension.js'), unit: 'kB', atMost: 40 },
    { id: 'T7', what: 'chunk that the first account file loads, minified', value: size('dist/chunks/session.js'), unit: 'kB', atMost: 130 },
    { id: 'T7', what: 'all JavaScript of the desktop extension, minified', value: all, unit: 'kB', atMost: 650 },
    { id: '-', what: 'bundle of the web extension, minified', value: size('dist/web/extension.js'), unit: 'kB' },
    { id: '-', what: 'bundle of the command line without its chunks, minified', value: size('dist/cli.js'), unit: 'kB' },
  ];
}
