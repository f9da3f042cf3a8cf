import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './folder';

/** What one commit of a test's repository does. */
export interface Commit {
  readonly day: string;
  readonly author?: string;
  readonly message?: string;
  /** Texts by path; null takes the file away. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** From old to new path, before the files are written. */
  readonly moves?: Readonly<Record<string, string>>;
}

/** A real Git repository of its own for one test, with these commits, oldest first. */
export function gitFolder(commits: readonly Commit[]): string {
  const folder = folderWith({});
  git(folder, '2025-01-01', 'Ana Ruiz', 'init', '-q', '-b', 'main');
  for (const { day, author = 'Ana Ruiz', message = 'Update', files = {}, moves = {} } of commits) {
    for (const [from, to] of Object.entries(moves)) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      git(folder, day, author, 'mv', from, to);
    }
    for (const [file, text] of Object.entries(files)) write(join(folder, file), text);
    git(folder, day, author, 'add', '--all');
    git(folder, day, author, 'commit', '-q', '--allow-empty', '-m', message);
  }
  return folder;
}

/** Runs Git there as somebody on a day; gives what it printed. */
export function git(folder: string, day: string, author: string, ...args: readonly string[]): string {
  const when = `${day}T12:00:00+00:00`;
  const who = ['-c', `user.name=${author}`, '-c', 'user.email=someone@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when }, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

function write(path: string, text: string | null): void {
  if (text === null) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
