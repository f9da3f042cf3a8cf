import type { Workspace } from '../ports';
import { isBelow } from '../text/filePath';

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

  /** Those below a folder, which is given as `plainPath` gives it, in the order of their names; for them alone the others are not listed. */
  async below(folder: string): Promise<readonly string[]> {
    const files = this.listed === undefined ? [...(await this.workspace.list(folder))].sort() : await this.list();
    return files.filter((file) => isBelow(file, folder));
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
