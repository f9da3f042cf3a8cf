import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
    const { passed, failed, skipped } = readCounts(path);
    // An error outside of any test fails the run, and no test.
    return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
  } finally {
    rmSync(path, { force: true });
  }
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
