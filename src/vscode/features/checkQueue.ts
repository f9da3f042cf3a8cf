import type { Uri } from 'vscode';
import type { Disposable } from 'vscode';
import type { CheckScope, FileReport } from '../../core/engine';
import type { CancellationToken } from '../../core/ports';
import type { Log } from '../host/logger';
import type { OpenPortfolio } from '../host/openPortfolio';
import { CheckProgress } from './checkProgress';

/** How long files may be checked in one go: below what somebody who types could feel. */
const SLICE_MS = 8;

/** Where results go. */
export interface CheckOutlet {
  readonly log: Log;
  isWanted(uri: Uri): boolean;
  show(uri: Uri, report: FileReport): Promise<void>;
  drop(uri: Uri): void;
}

export type ProgressListener = (done: number, total: number) => void;

/** Checks files one after the other in the background, each once however often it is added while it waits. */
export class CheckQueue implements Disposable {
  private readonly waiting = new Map<string, { readonly portfolio: OpenPortfolio; readonly file: string }>();
  /** For each portfolio that was read, the files of which it shows more than they do themselves. */
  private readonly judgedAcross = new WeakMap<OpenPortfolio, ReadonlySet<string>>();
  private readonly bar = new CheckProgress();
  private listener: ProgressListener | undefined;
  private working: Promise<void> | undefined;
  private generation = 0;
  private done = 0;

  constructor(private readonly outlet: CheckOutlet) {}

  add(portfolio: OpenPortfolio, file: string): void {
    this.waiting.set(portfolio.uriOf(file).toString(), { portfolio, file });
    this.working ??= this.work();
  }

  /** Forgets what waits, and what is being checked. */
  clear(): void {
    this.waiting.clear();
    this.generation++;
  }

  /** Fulfilled when nothing waits any more. */
  async finished(listener: ProgressListener): Promise<void> {
    this.listener = listener;
    await this.working;
    this.listener = undefined;
  }

  dispose(): void {
    this.clear();
    this.bar.dispose();
  }

  private async work(): Promise<void> {
    do {
      const { generation } = this;
      const isOver = () => this.generation !== generation;
      const token: CancellationToken = {
        get isCancellationRequested() {
          return isOver();
        },
      };
      const portfolios = await this.checkWaiting(token);
      for (const portfolio of portfolios) await this.checkAcross(portfolio, token);
    } while (this.waiting.size > 0);
    this.working = undefined;
    this.done = 0;
    this.bar.hide();
  }

  private async checkWaiting(token: CancellationToken): Promise<ReadonlySet<OpenPortfolio>> {
    const portfolios = new Set<OpenPortfolio>();
    let since = performance.now();
    for (const [key, { portfolio, file }] of this.waiting) {
      this.waiting.delete(key);
      portfolios.add(portfolio);
      // What is shown of a file beyond itself must be known here, or nobody would take it away when its reason goes.
      const scope = this.judgedAcross.get(portfolio)?.has(file) === true ? 'portfolio' : 'own';
      await this.checkFile(portfolio, file, scope, token);
      if (token.isCancellationRequested) break;
      this.report();
      if (performance.now() - since > SLICE_MS) {
        await nextTurn();
        since = performance.now();
      }
    }
    return portfolios;
  }

  /** Once more those files of which only the whole portfolio shows a fault, or did before. */
  private async checkAcross(portfolio: OpenPortfolio, token: CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return;
    const before = this.judgedAcross.get(portfolio) ?? [];
    try {
      const now = await portfolio.engine.filesJudgedAcross();
      this.judgedAcross.set(portfolio, now);
      for (const file of new Set([...before, ...now])) {
        if (!token.isCancellationRequested) await this.checkFile(portfolio, file, 'portfolio', token);
      }
    } catch (error) {
      this.outlet.log.error('The portfolio could not be checked as a whole', error);
    }
  }

  private async checkFile(portfolio: OpenPortfolio, file: string, scope: CheckScope, token: CancellationToken): Promise<void> {
    const uri = portfolio.uriOf(file);
    if (!this.outlet.isWanted(uri)) return;
    try {
      const report = await portfolio.engine.checkFile(file, token, scope);
      if (token.isCancellationRequested || !this.outlet.isWanted(uri)) return;
      if (report === undefined || report.findings.length === 0) this.outlet.drop(uri);
      else await this.outlet.show(uri, report);
    } catch (error) {
      this.outlet.log.error(`${file} could not be checked`, error);
    }
  }

  private report(): void {
    this.done++;
    const total = this.done + this.waiting.size;
    this.bar.show(this.done, total);
    this.listener?.(this.done, total);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
