import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import { systemReason } from '../systemReason';

/** Folders that hold no accounts, and often very many files. */
export const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);
/** What the core may want to read: sheets, models, templates, playbooks. */
const WANTED = /\.(ya?ml|md|hbs)$/i;

/** What a walk found; all paths are relative to its root, with `/`. */
export interface FolderContents {
  readonly files: readonly string[];
  /** Folders below the start with settings of their own: other portfolios, which are not entered. */
  readonly otherPortfolios: readonly string[];
  /** Symbolic links: not followed, since inside the root their target is found anyway, and outside is not the portfolio. */
  readonly links: readonly string[];
  readonly unreadable: readonly { readonly folder: string; readonly reason: string }[];
}

/**
 * All files that may concern us in a folder and below, read at once (performance.md 7).
 * @param root absolute path of the portfolio's root
 * @param start where to begin, relative to the root with `/`; empty for the root
 */
export function walkFolder(root: string, start = ''): FolderContents {
  const files: string[] = [];
  const otherPortfolios: string[] = [];
  const links: string[] = [];
  const unreadable: { folder: string; reason: string }[] = [];
  const folders = [start];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      unreadable.push({ folder: folder === '' ? '.' : folder, reason: systemReason(error) });
      continue;
    }
    if (folder !== start && entries.some((entry) => entry.name === SETTINGS_FILE)) {
      otherPortfolios.push(folder);
      continue;
    }
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const entry of entries) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        if (!IGNORED_FOLDERS.has(entry.name)) folders.push(path);
      } else if (entry.isSymbolicLink()) {
        links.push(path);
      } else if (entry.isFile() && WANTED.test(entry.name)) {
        files.push(path);
      }
    }
  }
  return { files, otherPortfolios, links, unreadable };
}
