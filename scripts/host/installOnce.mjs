import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { onExit } from './onExit.mjs';

/**
 * The cache folder `name`, filled by `install(folder)` when it is not there yet. The work happens in a folder beside it that is
 * renamed at the end, so a broken or parallel install is never taken for a good one.
 */
export async function installOnce(name, install) {
  const target = join(cacheFolder(), name);
  if (existsSync(target)) return target;
  mkdirSync(cacheFolder(), { recursive: true });
  const unfinished = mkdtempSync(join(cacheFolder(), `unfinished-${name}-`));
  const discard = onExit(() => rmSync(unfinished, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await install(unfinished);
    try {
      renameSync(unfinished, target);
    } catch (error) {
      // Another run finished the same install first.
      if (!existsSync(target)) throw error;
    }
  } finally {
    discard();
  }
  return target;
}
