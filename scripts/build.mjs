// Bundles the extension for both hosts and the command line. `--watch` keeps going.
import { context, build } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import { pageOptions, webOptions } from './build/bundles.mjs';
import { checkSizes } from './build/checkSizes.mjs';
import { bundleForNode, PROGRAMS, watchForNode } from './build/nodeBundles.mjs';

const FOLDER = 'dist';

async function main() {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const forBrowsers = [webOptions(), pageOptions()];
  if (process.argv.includes('--watch')) {
    const contexts = await Promise.all(forBrowsers.map((options) => context({ ...options, logLevel: 'info' })));
    await Promise.all([watchForNode(FOLDER), ...contexts.map((each) => each.watch())]);
    return;
  }
  const [files, ...pages] = await Promise.all([
    bundleForNode(PROGRAMS, FOLDER),
    ...forBrowsers.map((options) => build({ ...options, metafile: true, logLevel: 'warning' })),
  ]);
  checkSizes(files, pages.flatMap(({ metafile }) => Object.keys(metafile.outputs)));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
