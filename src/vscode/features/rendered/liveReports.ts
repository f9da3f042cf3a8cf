import { CancellationTokenSource, EventEmitter, window, workspace } from 'vscode';
import type { Disposable, Event, TextDocument } from 'vscode';
import type { Log } from '../../host/logger';
import type { Portfolios } from '../../host/portfolios';
import type { Problems } from '../problems';
import { isMarkdown } from './documentReports';
import type { DocumentReports } from './documentReports';

/** Reading Markdown and rendering anew is slow beside a keystroke, and nobody waits for it while typing. */
const PAUSE_MS = 500;

interface Parts {
  readonly reports: DocumentReports;
  readonly portfolios: Portfolios;
  readonly problems: Problems;
  readonly log: Log;
}

/**
 * Keeps the findings of rendered documents on show that are on the screen. They are looked at when they come to the screen, after an edit
 * of their own, and when a file has been saved that they may rest on; never while somebody types in an account.
 */
export class LiveReports implements Disposable {
  private readonly timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<TextDocument, CancellationTokenSource>();
  private readonly reported = new EventEmitter<void>();
  /** Fires when there is a newer report. */
  readonly onDidReport: Event<void> = this.reported.event;
  private readonly subscriptions: Disposable[];

  constructor(private readonly parts: Parts) {
    const { reports, portfolios } = parts;
    const outdate = () => {
      reports.outdate();
      this.scheduleVisible();
    };
    this.subscriptions = [
      this.reported,
      window.onDidChangeVisibleTextEditors(() => this.scheduleVisible()),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidSaveTextDocument((document) => {
        if (!isMarkdown(document)) outdate();
      }),
      portfolios.onDidReset(outdate),
      // What is being typed in settings touches the portfolio, too; it counts when it is saved.
      portfolios.onDidTouch(({ portfolio, file }) => {
        const uri = portfolio.uriOf(file).toString();
        if (!workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri)) outdate();
      }),
    ];
    this.scheduleVisible();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const source of this.running.values()) source.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private scheduleVisible(): void {
    for (const { document } of window.visibleTextEditors) this.schedule(document);
  }

  private schedule(document: TextDocument): void {
    if (!isMarkdown(document) || !isVisible(document)) return;
    clearTimeout(this.timers.get(document));
    const isFirst = this.parts.reports.latest(document) === undefined;
    const timer = setTimeout(() => {
      this.timers.delete(document);
      void this.publish(document);
    }, isFirst ? 0 : PAUSE_MS);
    this.timers.set(document, timer);
  }

  private async publish(document: TextDocument): Promise<void> {
    this.running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    this.running.set(document, source);
    const { reports, problems, log } = this.parts;
    try {
      const report = await reports.check(document, source.token);
      if (report === undefined) return;
      const isWanted = () => !source.token.isCancellationRequested && !document.isClosed && document.version === report.version;
      await problems.show(document.uri, report.findings, report.source.lines, isWanted);
      this.reported.fire();
    } catch (error) {
      log.error('A rendered document could not be checked', error);
    } finally {
      if (this.running.get(document) === source) this.running.delete(document);
      source.dispose();
    }
  }

  private close(document: TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    this.running.get(document)?.cancel();
    if (isMarkdown(document)) this.parts.problems.drop(document.uri);
  }
}

function isVisible(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
