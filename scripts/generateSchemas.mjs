import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathInProject } from './generate/readSchemas.mjs';
import { presetFiles } from './generate/presets.mjs';
import { schemaTextFiles } from './generate/schemaTexts.mjs';
import { typeFiles } from './generate/types.mjs';
import { tableFiles } from './generate/tables.mjs';

// Writes everything that follows from schemas/ and presets/; with --check only compares, and exits 1 when a file is stale.

const files = [...(await typeFiles()), ...tableFiles(), ...schemaTextFiles(), ...presetFiles()];
const stale = files.filter(([path, text]) => current(path) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) process.stderr.write(`stale: ${path} (run: node scripts/generateSchemas.mjs)\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(pathInProject(path)), { recursive: true });
    writeFileSync(pathInProject(path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

function current(path) {
  try {
    return readFileSync(pathInProject(path), 'utf8');
  } catch {
    return undefined;
  }
}
