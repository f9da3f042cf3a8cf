import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';

/** Where downloads that serve every checkout of the project are kept; safe to delete at any time. */
export function cacheFolder() {
  const home =
    env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined) || join(homedir(), '.cache');
  return join(home, 'customer-success-as-code');
}
