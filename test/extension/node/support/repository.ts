import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as vscode from 'vscode';
import { portfolioUri } from '../../shared/support/files';

/** A portfolio with a Git repository of its own, in a folder of the workspace. */
export class Repository {
  constructor(private readonly folder: string) {
    mkdirSync(portfolioUri(folder).fsPath, { recursive: true });
    this.git('init', '--quiet', '--initial-branch', 'main');
  }

  uri(file: string): vscode.Uri {
    return portfolioUri(`${this.folder}/${file}`);
  }

  write(file: string, text: string): void {
    const path = this.uri(file).fsPath;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Commits everything as somebody on a day; gives the commit's name. */
  commit(author: string, day: string, summary: string): string {
    this.git('add', '.');
    const [name, email, date] = [author, `${author.toLowerCase()}@example.com`, `${day}T12:00:00Z`];
    const identity = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
    this.git('commit', '--quiet', '--message', summary, identity);
    return this.git('rev-parse', 'HEAD').trim();
  }

  git(...args: readonly (string | Readonly<Record<string, string>>)[]): string {
    const words = args.filter((arg) => typeof arg === 'string');
    const env = Object.assign({}, process.env, ...args.filter((arg) => typeof arg !== 'string')) as NodeJS.ProcessEnv;
    return execFileSync('git', words, { cwd: this.path, env, encoding: 'utf8' });
  }

  private get path(): string {
    return realpathSync(join(portfolioUri(this.folder).fsPath));
  }
}
