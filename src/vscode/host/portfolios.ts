import { EventEmitter, RelativePattern, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { SETTINGS_FILE } from '../../core/model/documentKind';
import type { Log } from './logger';
import { concernsUs } from './configuration';
import { PORTFOLIO_FILES } from './editorWorkspace';
import { openPortfolio } from './openPortfolio';
import type { OpenPortfolio } from './openPortfolio';
import { portfolioRoot } from './portfolioRoot';
import { folderOf } from './relativePath';

const BURST_MS = 50;

/** The portfolios in use, each opened when first asked for and kept up to date with the files. */
export class Portfolios implements Disposable {
  private readonly roots = new Map<string, Promise<Uri>>();
  private readonly adopted = new Map<string, OpenPortfolio>();
  private readonly open = new Map<string, { readonly portfolio: OpenPortfolio; readonly watcher: Disposable }>();
  private readonly changed = new EventEmitter<void>();
  /** Fires when scores and findings may differ although a document's text is the same. */
  readonly onDidChange = this.changed.event;
  private readonly touched = new EventEmitter<{ readonly portfolio: OpenPortfolio; readonly file: string }>();
  /** Fires for each file of a portfolio that reads differently now. */
  readonly onDidTouch = this.touched.event;
  private readonly rewritten = new EventEmitter<void>();
  /** Fires when findings may differ in all files of a portfolio, as more of its past is known. */
  readonly onDidRecord = this.rewritten.event;
  private readonly cleared = new EventEmitter<void>();
  /** Fires when all portfolios were forgotten, with all that was known of their files. */
  readonly onDidReset = this.cleared.event;
  private readonly subscriptions: Disposable[];
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly extensionUri: Uri,
    private readonly log: Log,
  ) {
    const settings = workspace.createFileSystemWatcher(`**/${SETTINGS_FILE}`, false, true, false);
    this.subscriptions = [
      this.changed,
      this.touched,
      this.rewritten,
      this.cleared,
      settings,
      settings.onDidCreate(() => this.reset()),
      settings.onDidDelete(() => this.reset()),
      workspace.onDidChangeWorkspaceFolders(() => this.reset()),
      workspace.onDidGrantWorkspaceTrust(() => this.reset()),
      workspace.onDidChangeConfiguration((event) => {
        if (concernsUs(event)) this.reset();
      }),
    ];
  }

  /** Has a document that stands in no folder taken for a part of this portfolio, until that is disposed of. */
  adopt(document: Uri, portfolio: OpenPortfolio): Disposable {
    const key = document.toString();
    this.adopted.set(key, portfolio);
    return { dispose: () => void this.adopted.delete(key) };
  }

  /** The portfolio that holds a file (which need not exist). */
  async of(file: Uri): Promise<OpenPortfolio> {
    const adopting = this.adopted.size === 0 ? undefined : this.adopted.get(file.toString());
    if (adopting !== undefined) return adopting;
    const folder = folderOf(file).toString();
    const root = this.roots.get(folder) ?? portfolioRoot(file);
    this.roots.set(folder, root);
    return this.at(await root);
  }

  at(root: Uri): OpenPortfolio {
    const key = root.toString();
    const known = this.open.get(key);
    if (known) return known.portfolio;
    const portfolio = openPortfolio(root, this.extensionUri, this.log);
    this.open.set(key, { portfolio, watcher: this.watch(portfolio) });
    return portfolio;
  }

  /** Tells the engine that a file reads differently now, and everyone who shows something of its portfolio. */
  touch(portfolio: OpenPortfolio, file: string): void {
    portfolio.engine.changed([file]);
    this.touched.fire({ portfolio, file });
    this.fireSoon();
  }

  /** Tells everyone who shows something of the past of a portfolio that more was recorded, or another line of work is at hand. */
  async recorded(root: Uri): Promise<void> {
    const mayDiffer = await this.open.get(root.toString())?.portfolio.engine.historyChanged();
    if (mayDiffer === true) this.rewritten.fire();
    this.fireSoon();
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.close();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Forgets everything: which folder is a root, what may run, or what day it is has changed. */
  private reset(): void {
    this.close();
    this.cleared.fire();
    this.fireSoon();
  }

  /** Once for a burst, such as a branch being checked out. */
  private fireSoon(): void {
    this.pending ??= setTimeout(() => {
      this.pending = undefined;
      this.changed.fire();
    }, BURST_MS);
  }

  private close(): void {
    for (const { watcher } of this.open.values()) watcher.dispose();
    this.open.clear();
    this.roots.clear();
  }

  private watch(portfolio: OpenPortfolio): Disposable {
    if (portfolio.root.scheme === 'untitled') return { dispose: () => undefined };
    // Outside the workspace VS Code would have to watch a whole tree for one loose file.
    const pattern = workspace.getWorkspaceFolder(portfolio.root) ? PORTFOLIO_FILES : PORTFOLIO_FILES.replace('**/', '');
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(portfolio.root, pattern));
    const onFile = (uri: Uri) => {
      const file = portfolio.fileOf(uri);
      if (file !== undefined) this.touch(portfolio, file);
    };
    watcher.onDidChange(onFile);
    watcher.onDidCreate(onFile);
    watcher.onDidDelete(onFile);
    return watcher;
  }
}
