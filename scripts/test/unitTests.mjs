import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pid } from 'node:process';
import { npmScript } from './npmScript.mjs';

/** Runs vitest and counts its tests; a file that could not be loaded counts as one failed. */
export async function unitTests(root) {
  // Relative, so that no blank in a user's folder meets the shell that npm needs on Windows.
  const report = join('.cache', `unit-${pid}.json`);
  const path = join(root, report);
  mkdirSync(join(root, '.cache'), { recursive: true });
  try {
    const ok = await npmScript('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root });
    const outcome = readOutcome(path, root);
    // An error outside of any test fails the run, and no test.
    return { ...outcome, failed: ok ? outcome.failed : Math.max(1, outcome.failed) };
  } finally {
    rmSync(path, { force: true });
  }
}

function readOutcome(path, root) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
    const failures = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => `${relative(root, name)}: ${fullName}: ${firstLine(failureMessages[0])}`),
    );
    const unloaded = testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'))
      .map(({ name, message }) => `${relative(root, name)}: ${firstLine(message)}`);
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests, failures: [...failures, ...unloaded] };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function firstLine(message = '') {
  return message.trim().split('\n')[0];
}
