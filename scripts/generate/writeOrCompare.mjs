import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/**
 * Removes files of a folder that nothing is generated into any more; with `--check` it names them and lets the process fail.
 * @param {string} folder path from the project's root; all in it is generated
 * @param {string[]} kept paths from the project's root
 */
export function removeOthers(folder, kept) {
  const place = pathInProject(folder);
  if (!existsSync(place)) return;
  const wanted = new Set(kept.map(pathInProject));
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || wanted.has(file)) continue;
    if (process.argv.includes('--check')) {
      console.error(`${file} is generated from nothing any more: run npm run generate and commit the result`);
      process.exitCode = 1;
    } else {
      rmSync(file);
      console.log(`removed ${file}`);
    }
  }
}
