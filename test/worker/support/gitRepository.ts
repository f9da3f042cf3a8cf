import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing that the tests' own machine has set up. */
const ENVIRONMENT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };

/** Who commits, and at what time; noon by Greenwich unless told. */
export interface CommitOptions {
  readonly author?: string;
  readonly message?: string;
  readonly time?: string;
}

/** A repository in a folder of its own, for one test. */
export class GitRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'history-'));

  constructor(...options: string[]) {
    this.git('init', '--quiet', '--initial-branch=main', ...options);
    this.git('config', 'commit.gpgsign', 'false');
    this.git('config', 'core.autocrlf', 'false');
    this.as('Test');
  }

  /** What Git prints, without the last line break. @throws Error when it fails */
  git(...args: string[]): string {
    return this.run({}, args);
  }

  write(path: string, content: string | Uint8Array): this {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  /** Commits all that there is. Gives the commit's id. */
  commit(day: string, { author = 'Test', message = 'A change', time = 'T12:00:00Z' }: CommitOptions = {}): string {
    this.git('add', '--all');
    this.as(author);
    this.run(datesOf(day, time), ['commit', '--quiet', '--allow-empty', '--message', message]);
    return this.git('rev-parse', 'HEAD');
  }

  /** Merges a branch into the present one, also where that could be done without a commit. */
  merge(branch: string, day: string, author = 'Test'): string {
    this.as(author);
    this.run(datesOf(day, 'T12:00:00Z'), ['merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, branch]);
    return this.git('rev-parse', 'HEAD');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  private as(name: string): void {
    this.git('config', 'user.name', name);
    this.git('config', 'user.email', `${name.toLowerCase()}@example.com`);
  }

  private run(extra: NodeJS.ProcessEnv, args: string[]): string {
    const env = { ...process.env, ...ENVIRONMENT, ...extra };
    return execFileSync('git', ['-C', this.folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  }
}

function datesOf(day: string, time: string): NodeJS.ProcessEnv {
  return { GIT_AUTHOR_DATE: `${day}${time}`, GIT_COMMITTER_DATE: `${day}${time}` };
}
