import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.mjs';

/** A copy of the examples to open in VS Code, where tests may write: `{ portfolio, remove }`. The other examples stand beside it. */
export function stageExamples(root) {
  const folder = temporaryFolder('examples');
  cpSync(join(root, 'examples'), folder.path, { recursive: true });
  return { portfolio: join(folder.path, 'portfolio'), remove: folder.remove };
}
