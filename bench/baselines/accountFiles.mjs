import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All account files below a folder. */
export function accountFiles(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'account.yaml')
    .map((entry) => join(entry.parentPath, entry.name));
}
