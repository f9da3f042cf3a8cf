import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/temporaryFolder.mjs';
import { npmScript } from './npmScript.mjs';

/** Runs vitest and counts its tests; a file that could not be loaded counts as one failed. */
export async function unitTests(root) {
  const folder = temporaryFolder('unit');
  const report = join(folder.path, 'report.json');
  try {
    const ok = await npmScript('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: root });
    const { passed, failed, skipped } = readCounts(report);
    // An error outside of any test fails the run, and no test.
    return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
  } finally {
    folder.remove();
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
