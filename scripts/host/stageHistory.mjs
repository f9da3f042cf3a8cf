import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitMissing } from '../examples/gitRepository.mjs';
import { addHistory, writeHistory } from '../examples/writeHistory.mjs';

/** Adds two years of history to a copy of the example portfolio; tells whether it could, which takes Git. */
export async function stageHistory(root, portfolio) {
  try {
    await addHistory(root, portfolio);
    return true;
  } catch (error) {
    if (error instanceof GitMissing) return false;
    throw error;
  }
}

/**
 * The example portfolio with its history, in a folder of the cache to open and to try things in: what somebody wrote there stays,
 * until the examples change and another folder takes its place. The examples themselves where there is no Git.
 */
export async function lastingPortfolio(root) {
  const cache = join(root, '.cache', 'examples');
  const fresh = join(cache, `new-${process.pid}`);
  try {
    const { head } = await writeHistory(root, fresh);
    const folder = join(cache, head.slice(0, 8), 'portfolio');
    if (!existsSync(folder)) {
      mkdirSync(dirname(folder), { recursive: true });
      renameSync(fresh, folder);
    }
    return folder;
  } catch (error) {
    if (error instanceof GitMissing) return join(root, 'examples', 'portfolio');
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
