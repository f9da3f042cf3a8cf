import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileVersion } from '../core/ports';
import { runGit } from './gitProcess';

/** `S 100644 <id> 0`: a small letter for a file that is assumed to be unchanged, an `S` for one that is skipped. */
const UNWATCHED = /^[a-zS] 100\d+ ([0-9a-f]+) 0$/;
const UNKNOWN = '? ';

/** The files that Git does not compare with what it recorded. */
export interface UnseenFiles {
  /** Those that it does not know and was not told to ignore, nested repositories left out. */
  readonly unknown: readonly string[];
  /** Those that it was told not to look at, as they are in its index. What a sparse checkout leaves out is not there, and not meant. */
  readonly unwatched: readonly Pick<FileVersion, 'file' | 'content'>[];
}

/** Undefined where Git fails. */
export async function readUnseenFiles(root: string): Promise<UnseenFiles | undefined> {
  const answer = await runGit(root, ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard']);
  if (answer.kind !== 'printed') return undefined;
  const unknown: string[] = [];
  const unwatched: Pick<FileVersion, 'file' | 'content'>[] = [];
  for (const line of answer.bytes.toString('utf8').split('\0')) {
    // Of thousands of files nearly all are known and watched.
    if (line.startsWith('H')) continue;
    if (line.startsWith(UNKNOWN)) {
      if (!line.endsWith('/')) unknown.push(line.slice(UNKNOWN.length));
      continue;
    }
    const tab = line.indexOf('\t');
    const file = line.slice(tab + 1);
    const content = UNWATCHED.exec(line.slice(0, Math.max(0, tab)))?.[1];
    if (content !== undefined && existsSync(join(root, file))) unwatched.push({ file, content });
  }
  return { unknown, unwatched };
}
