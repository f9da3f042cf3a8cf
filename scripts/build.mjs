// Bundles the extension for both hosts and the command line. `--watch` keeps going, `--metafile` writes sizes for reading.
import { context, build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { checkSizes } from './build/checkSizes.mjs';
import { DESKTOP_CHUNKS, desktopChunkOptions, desktopEntryOptions, pageOptions, webOptions, workerOptions, cliOptions } from './build/bundles.mjs';

const watch = process.argv.includes('--watch');

async function main() {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  const bundles = [desktopEntryOptions(), webOptions(), cliOptions(), workerOptions(), pageOptions(), ...Object.keys(DESKTOP_CHUNKS).map(desktopChunkOptions)];
  if (watch) {
    const contexts = await Promise.all(bundles.map((options) => context({ ...options, logLevel: 'info' })));
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  const results = await Promise.all(bundles.map((options) => build({ ...options, metafile: true, logLevel: 'warning' })));
  const inputs = results.map((result) => result.metafile);
  if (process.argv.includes('--metafile')) await writeFile('dist/meta.json', JSON.stringify(inputs));
  checkSizes(inputs);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
