// Builds the product and its benchmarks, then runs them: `npm run bench`, or `npm run bench -- edit bulk` for some parts.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { leanJsYamlPlugin } from './build/leanJsYaml.mjs';

const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

process.exitCode = run('scripts/build.mjs');
if (process.exitCode === 0) {
  const outfile = '.cache/bench/main.cjs';
  await build({
    entryPoints: ['bench/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    plugins: [leanJsYamlPlugin],
    // Baselines and builders stay as they are installed; our own code is bundled as users get it.
    external: ['yaml', 'yaml-language-server', 'vscode-languageserver-textdocument', 'esbuild', 'rolldown'],
    logLevel: 'warning',
  });
  process.exitCode = run('--no-flush-bytecode', outfile, ...process.argv.slice(2));
}
