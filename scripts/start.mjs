#!/usr/bin/env node
// npm start: opens the example portfolio in VS Code with the extension, on the desktop when `code` is there, else in a browser.
//   --check   opens it without a screen and prints the scores that VS Code shows, one line an account
import { dirname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';

const ROOT = dirname(import.meta.dirname);

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  installPackages(ROOT);
  const { buildQuietly } = await import('./start/buildQuietly.mjs');
  await buildQuietly(ROOT);
  if (values.check) {
    const { checkPortfolio } = await import('./start/checkPortfolio.mjs');
    process.exitCode = await checkPortfolio(ROOT);
  } else {
    const { openPortfolio } = await import('./start/openPortfolio.mjs');
    await openPortfolio(ROOT);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
