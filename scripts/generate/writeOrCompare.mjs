import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathInProject } from './readSchemas.mjs';

/**
 * Writes generated files; with `--check` on the command line it compares them instead, names those that are stale and
 * lets the process fail.
 * @param {[path: string, text: string][]} files paths from the project's root
 */
export function writeOrCompare(files) {
  const checking = process.argv.includes('--check');
  for (const [path, text] of files) {
    const place = pathInProject(path);
    const current = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    if (current === text) continue;
    if (checking) {
      console.error(`${path} is stale: run npm run generate and commit the result`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
      console.log(`wrote ${path}`);
    }
  }
}
