import { CancellationTokenSource, EventEmitter, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import type { DocumentReader, OpenDocument } from '../host/documentReader';
import type { Log } from '../host/logger';

interface Question<Answer> {
  readonly reader: DocumentReader;
  readonly log: Log;
  /** What is to be shown of a document; undefined for nothing. `before` is what is on show of it. */
  readonly ask: (open: OpenDocument, token: CancellationToken, before: Answer | undefined) => Promise<Answer | undefined>;
  /** All that a reader sees of an answer; empty for nothing. */
  readonly wordsOf: (answer: Answer) => string;
  /** What the log says when nobody can answer. */
  readonly failure: string;
}

/**
 * Keeps an answer about each document on the screen. Whoever shows it reads the last one and never waits, as VS Code shows no lens of a file
 * before all that were asked have answered.
 */
export class AnswersOnScreen<Answer> implements Disposable {
  private readonly shown = new Map<TextDocument, Answer>();
  private readonly running = new Map<TextDocument, CancellationTokenSource>();
  private readonly changed = new EventEmitter<void>();
  /** Fires when something else is to be shown. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly question: Question<Answer>) {
    this.subscriptions = [
      this.changed,
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (!this.shown.has(document)) void this.update(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.running.get(document)?.cancel();
        this.shown.delete(document);
      }),
    ];
  }

  latest(document: TextDocument): Answer | undefined {
    return this.shown.get(document);
  }

  /** Asks anew about every document on the screen. */
  updateAll(): void {
    for (const { document } of window.visibleTextEditors) void this.update(document);
  }

  /** Asks anew about a document that has come to rest; one that nobody sees is left alone. */
  async update(document: TextDocument): Promise<void> {
    if (document.isUntitled || !window.visibleTextEditors.some((editor) => editor.document === document)) return;
    const { reader, log, ask, failure } = this.question;
    this.running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    this.running.set(document, source);
    const { token } = source;
    try {
      const open = await reader.read(document);
      const next = open && (await ask(open, token, this.shown.get(document)));
      if (!token.isCancellationRequested && !document.isClosed && document.version === open?.version) this.show(document, next);
    } catch (error) {
      log.error(failure, error);
    } finally {
      if (this.running.get(document) === source) this.running.delete(document);
      source.dispose();
    }
  }

  dispose(): void {
    for (const source of this.running.values()) source.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(document: TextDocument, next: Answer | undefined): void {
    const wordsOf = (answer: Answer | undefined): string => (answer === undefined ? '' : this.question.wordsOf(answer));
    const before = wordsOf(this.shown.get(document));
    if (next === undefined) this.shown.delete(document);
    else this.shown.set(document, next);
    if (before !== wordsOf(next)) this.changed.fire();
  }
}
