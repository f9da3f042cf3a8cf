import type { Workspace } from '../ports';

/** The names of the portfolio's files, listed once: listing costs far more than reading what has changed. */
export class PortfolioFiles {
  private listed: Promise<readonly string[]> | undefined;
  private known: ReadonlySet<string> | undefined;

  constructor(private readonly workspace: Workspace) {}

  /** All files by path, in the order of their names. */
  list(): Promise<readonly string[]> {
    this.listed ??= Promise.resolve(this.workspace.list()).then((files) => {
      const sorted = [...files].sort();
      this.known = new Set(sorted);
      return sorted;
    });
    return this.listed;
  }

  /** Whether it is worth the while to read the file: false only when all files are known and it is none of them. */
  mayHave(file: string): boolean {
    return this.known?.has(file) ?? true;
  }

  /** A file that was not there before means a new list; one that went away is found to be missing when it is read. */
  changed(files: readonly string[] | undefined): void {
    if (files !== undefined && files.every((file) => this.known?.has(file))) return;
    this.listed = undefined;
    this.known = undefined;
  }
}
