import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHistory } from '../../scripts/examples/writeHistory.mjs';

/** Building it takes a second or two, and longer on a machine that is busy. */
export const BUILD_MS = 60_000;

/** The example portfolio as a Git repository with two years of history, in a folder of its own. */
export interface ExampleHistory {
  readonly folder: string;
  readonly head: string;
  readonly commits: number;
  /** What Git prints, asked in the repository. */
  git(...args: readonly string[]): string;
  /** Blob → text, read in one go. */
  texts(blobs: readonly string[]): ReadonlyMap<string, string>;
  remove(): void;
}

export async function exampleHistory(): Promise<ExampleHistory> {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'csac-history-')));
  const folder = join(parent, 'portfolio');
  const written = await writeHistory(process.cwd(), folder);
  return {
    folder,
    ...written,
    git: (...args) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }),
    texts: (blobs) => textsOf(execFileSync('git', ['cat-file', '--batch'], { cwd: folder, input: blobs.join('\n'), maxBuffer: 1 << 28 })),
    remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}

/** What `git cat-file --batch` prints: `hash blob size`, a line break, so many bytes, a line break, and so on. */
function textsOf(batch: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let place = 0; place < batch.length; ) {
    const begin = batch.indexOf('\n', place) + 1;
    const [blob, , size] = batch.toString('utf8', place, begin).trim().split(' ');
    const end = begin + Number(size);
    texts.set(blob!, batch.toString('utf8', begin, end));
    place = end + 1;
  }
  return texts;
}
