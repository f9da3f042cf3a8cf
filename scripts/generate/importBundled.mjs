import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathInProject } from './readSchemas.mjs';

const BANNER = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Imports TypeScript of the product: what the code exports, whose imports are relative to the project's root. */
export async function importBundled(code) {
  const folder = await mkdtemp(join(tmpdir(), 'generate-'));
  try {
    const outfile = join(folder, 'module.mjs');
    const stdin = { contents: code, resolveDir: pathInProject('.'), loader: 'ts' };
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile, banner: { js: BANNER }, logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
