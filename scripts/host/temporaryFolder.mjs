import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from './onExit.mjs';

/** A new empty folder that is gone when this process ends, or when `remove()` is called: `{ path, remove }`. */
export function temporaryFolder(purpose) {
  // Resolved, because macOS gives a link and VS Code answers with the real path.
  const path = realpathSync(mkdtempSync(join(tmpdir(), `csac-${purpose}-`)));
  const remove = onExit(() => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return { path, remove };
}
