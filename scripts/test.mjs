#!/usr/bin/env node
// npm test: every check of the project, from a fresh clone on. The last line is `N passed, N failed`.
//   --only STEP[,STEP]   these steps, and the ones that they need
//   --fast               leave out what runs in VS Code
//   --files TEXT         in VS Code, only the tests of files whose path has this in it
//   --screenshots DIR    keep the pictures that the tests in VS Code take
import { dirname } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installPackages } from './installPackages.mjs';
import { testSteps } from './test/steps.mjs';

const ROOT = dirname(import.meta.dirname);

/** Further failures of one step stand in its own output. */
const MOST_FAILURES = 20;

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, fast: { type: 'boolean' }, files: { type: 'string' }, screenshots: { type: 'string' } },
});
const all = testSteps(ROOT, options);
const chosen = choose(all, options);
const total = { passed: 0, failed: 0, skipped: 0 };
const broken = new Map();

installPackages(ROOT);
for (const step of chosen) {
  console.log(`\n=== ${step.title} ===`);
  const started = performance.now();
  const { passed, failed, skipped = 0, failures = [] } = await runStep(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`--- ${step.name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds} s)`);
  if (failed > 0) broken.set(step.name, failures);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const left = all.filter((step) => !chosen.includes(step)).map((step) => step.name);
console.log('');
if (left.length > 0) console.log(`Left out as asked: ${left.join(', ')}`);
if (total.skipped > 0) console.log(`Skipped tests: ${total.skipped}`);
for (const [name, failures] of broken) console.log([`Failed: ${name}`, ...failures.slice(0, MOST_FAILURES)].join('\n  '));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function runStep(step) {
  const missing = step.needs?.find((name) => broken.has(name));
  if (missing) {
    console.log(`Not run, because ${missing} failed.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.log(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** The steps that the options ask for, in order, with those that they need. */
function choose(steps, { only, fast }) {
  if (only === undefined) return fast ? steps.filter((step) => !step.slow) : steps;
  const names = new Set(only.split(','));
  const unknown = [...names].find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". Steps: ${steps.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  // Backwards, so that what a needed step needs is found too.
  for (const step of [...steps].reverse()) if (names.has(step.name)) step.needs?.forEach((name) => names.add(name));
  return steps.filter((step) => names.has(step.name));
}
