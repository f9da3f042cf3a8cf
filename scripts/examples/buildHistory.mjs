#!/usr/bin/env node
// npm run example:history -- DIR: makes a Git repository of the example portfolio with two years of history, and a branch with a change to review.
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installPackages } from '../installPackages.mjs';

const ROOT = dirname(dirname(import.meta.dirname));
const USAGE = 'Usage: npm run example:history -- DIR, where DIR is a new or an empty folder.';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length !== 1) throw new Error(USAGE);
  installPackages(ROOT);
  const { writeHistory } = await import('./writeHistory.mjs');
  const { changeForReview, REVIEWED } = await import('./changeForReview.mjs');
  const folder = resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  const { commits, head } = await writeHistory(ROOT, folder);
  await changeForReview(folder);
  console.log(`${folder}: ${commits} commits, the last one ${head.slice(0, 10)}. Its files show 2025-12-01:`);
  console.log('  csac history accounts/acme-corp --as-of 2025-12-01');
  console.log(`  csac diff main ${REVIEWED} --as-of 2025-12-01`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
