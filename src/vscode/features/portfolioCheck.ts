import { workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument, Uri } from 'vscode';
import { accountFilesOf, isCandidate, isMarkdown, planFilesOf } from '../../core/model/documentKind';
import type { AccountFiles } from '../host/accountFiles';
import type { ChangedFiles } from '../host/changedFiles';
import { configurationOf, onDidChangeExtent } from '../host/configuration';
import type { CheckExtent } from '../host/configuration';
import { mayBeOurs } from '../host/documentFilter';
import type { EngineUpdates } from '../host/engineUpdates';
import type { Log } from '../host/logger';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Portfolios } from '../host/portfolios';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import { relativePath, sameUri } from '../host/relativePath';
import { CheckQueue } from './checkQueue';
import type { ProgressListener } from './checkQueue';
import type { Problems } from './problems';

/** Long enough for all events of one change to arrive. */
const BURST_MS = 100;
/** Settings, models and playbooks: what they say is about all files. */
const CONCERNS_ALL = /(?:^|\/)customer-success\.ya?ml$|\.health-model\.ya?ml$|\.md$/i;

interface Parts {
  readonly portfolios: Portfolios;
  readonly accounts: AccountFiles;
  readonly engineUpdates: EngineUpdates;
  readonly changes: ChangedFiles;
  readonly problems: Problems;
  readonly log: Log;
  /** Has the portfolios told when more is recorded of one. */
  readonly followHistory: (portfolio: OpenPortfolio) => Promise<void>;
}

/**
 * Keeps the findings of files on show that are not open, as the setting `customerSuccess.check` asks for: those that differ from
 * the last commit, or all of the portfolio. What is open is checked as it is typed, and not here.
 */
export class PortfolioCheck implements Disposable {
  private readonly queue: CheckQueue;
  /** Files with findings from here, also those that are open again. */
  private readonly shown = new Map<string, Uri>();
  private everything = false;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: Disposable[];

  constructor(private readonly parts: Parts) {
    const { portfolios, engineUpdates, changes, log } = parts;
    this.queue = new CheckQueue({
      log,
      isWanted: (uri) => this.isWanted(uri) && !isOpen(uri),
      show: async (uri, { findings, lines }) => {
        this.shown.set(uri.toString(), uri);
        await parts.problems.show(uri, findings, lines, () => this.shown.has(uri.toString()) && !isOpen(uri));
      },
      drop: (uri) => this.drop(uri),
    });
    this.subscriptions = [
      this.queue,
      portfolios.onDidReset(() => {
        this.queue.clear();
        this.refreshSoon();
      }),
      portfolios.onDidTouch(({ portfolio, file }) => (CONCERNS_ALL.test(file) ? this.refreshSoon() : this.addAround(portfolio, file))),
      engineUpdates.onDidEditFar(({ portfolio, file }) => this.addAround(portfolio, file)),
      portfolios.onDidRecord(() => this.refreshSoon()),
      changes.onDidChange(() => this.refreshSoon()),
      onDidChangeExtent(() => {
        this.everything = false;
        this.refreshSoon();
      }),
    ];
    this.refreshSoon();
  }

  /** Whether the findings of a document that is being closed stay on show; they soon are those of the saved file. */
  keeps(document: TextDocument): boolean {
    const { uri } = document;
    if (document.isUntitled || !isChecked(document) || !this.isWanted(uri)) return false;
    this.shown.set(uri.toString(), uri);
    void this.parts.portfolios.of(uri).then((portfolio) => this.add(portfolio, uri));
    return true;
  }

  /**
   * Checks all files of all portfolios and keeps their findings on show as the setting `portfolio` does, until the setting is changed or
   * the window is closed.
   * Fulfilled when all are checked, or somebody stopped it.
   */
  async checkEverything(listener: ProgressListener, token: CancellationToken): Promise<void> {
    this.everything = true;
    const cancelled = token.onCancellationRequested(() => this.stop());
    await this.refresh();
    await this.queue.finished(listener);
    cancelled.dispose();
  }

  /** Ends the check that is at work; what it has found stays. */
  stop(): void {
    this.queue.clear();
  }

  dispose(): void {
    clearTimeout(this.pending);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private extentOf(uri: Uri): CheckExtent {
    return this.everything ? 'portfolio' : configurationOf(uri).check;
  }

  private isWanted(uri: Uri): boolean {
    if (workspace.getWorkspaceFolder(uri) === undefined) return false;
    const extent = this.extentOf(uri);
    return extent === 'portfolio' || (extent === 'changed' && this.parts.changes.has(uri));
  }

  /** The file, and the plan or account beside it: they speak of each other. */
  private addAround(portfolio: OpenPortfolio, file: string): void {
    for (const each of new Set([file, ...planFilesOf(file), ...accountFilesOf(file)])) this.add(portfolio, portfolio.uriOf(each));
  }

  private add(portfolio: OpenPortfolio, uri: Uri): void {
    const file = portfolio.fileOf(uri);
    if (file !== undefined && this.isWanted(uri) && !isOpen(uri)) this.queue.add(portfolio, file);
  }

  private drop(uri: Uri): void {
    if (this.shown.delete(uri.toString()) && !isOpen(uri)) this.parts.problems.drop(uri);
  }

  private refreshSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.refresh().catch((error: unknown) => this.parts.log.error('The portfolio could not be checked', error)), BURST_MS);
  }

  /** Has everything checked that is wanted now, and takes away what is wanted no more. */
  private async refresh(): Promise<void> {
    clearTimeout(this.pending);
    const wanted = new Set<string>();
    for (const [portfolio, uri] of await this.wantedFiles()) {
      wanted.add(uri.toString());
      this.add(portfolio, uri);
    }
    for (const [key, uri] of this.shown) {
      if (!wanted.has(key)) this.drop(uri);
    }
  }

  private async wantedFiles(): Promise<(readonly [OpenPortfolio, Uri])[]> {
    const folders = workspace.workspaceFolders ?? [];
    if (folders.every(({ uri }) => this.extentOf(uri) === 'open')) return [];
    const portfolios = await portfoliosInWorkspace(this.parts);
    const found: (readonly [OpenPortfolio, Uri])[] = [];
    for (const portfolio of portfolios) {
      // A portfolio inside of another has its files to itself.
      const inner = portfolios.map(({ root }) => root).filter((root) => relativePath(portfolio.root, root) !== undefined);
      const files = await this.wantedOf(portfolio);
      found.push(...files.filter((uri) => inner.every((root) => relativePath(root, uri) === undefined)).map((uri) => [portfolio, uri] as const));
    }
    return found;
  }

  private async wantedOf(portfolio: OpenPortfolio): Promise<readonly Uri[]> {
    const extent = this.extentOf(portfolio.root);
    if (extent === 'open') return [];
    await this.parts.followHistory(portfolio);
    if (extent === 'portfolio') return (await portfolio.ownFiles()).map((file) => portfolio.uriOf(file));
    await this.parts.changes.start();
    return this.parts.changes.below(portfolio.root).filter(({ path }) => isCandidate(path) || isMarkdown(path));
  }
}

/** Whether the file's findings come from what is typed in it. */
function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => !document.isClosed && sameUri(document.uri, uri) && isChecked(document));
}

/** Whether an open document is looked at by name: of Markdown, the engine says which files are playbooks. */
function isChecked(document: TextDocument): boolean {
  return mayBeOurs(document) || isMarkdown(document.uri.path);
}
