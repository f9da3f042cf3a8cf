import { languages } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { Finding } from '../../core/finding';
import type { LineIndex } from '../../core/text/lineIndex';
import { findRulePages } from './rulePages';
import type { RulePages } from './rulePages';
import { toDiagnostic } from './toDiagnostic';

/** The findings on show, by file: underlined where the file is open, and in the Problems view. */
export class Problems implements Disposable {
  private readonly collection = languages.createDiagnosticCollection('customerSuccess');
  private readonly pages: Promise<RulePages>;

  constructor(extensionUri: Uri) {
    this.pages = findRulePages(extensionUri);
  }

  /**
   * Shows these findings of a file and no others.
   * @param lines of the text they were found in; undefined when the file could not be read
   * @param isWanted asked right before, as an older answer may come later
   */
  async show(uri: Uri, findings: readonly Finding[], lines: LineIndex | undefined, isWanted: () => boolean): Promise<void> {
    const pages = await this.pages;
    if (isWanted()) this.collection.set(uri, findings.map((finding) => toDiagnostic(finding, lines, uri, pages)));
  }

  drop(uri: Uri): void {
    this.collection.delete(uri);
  }

  /** How many findings are on show, in how many files. */
  count(): { readonly findings: number; readonly files: number } {
    let findings = 0;
    let files = 0;
    this.collection.forEach((_uri, { length }) => {
      findings += length;
      if (length > 0) files++;
    });
    return { findings, files };
  }

  dispose(): void {
    this.collection.dispose();
  }
}
