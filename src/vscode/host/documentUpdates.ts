import { EventEmitter, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { mayBeOurs } from './documentFilter';

/** Long enough that a word is typed without a check in between, short enough to feel immediate. */
const TYPING_PAUSE_MS = 150;

/** Tells when a document has come to rest: opened, or not typed in for a moment. One timer a document. */
export class DocumentUpdates implements Disposable {
  private readonly timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  private readonly settled = new EventEmitter<TextDocument>();
  private readonly closed = new EventEmitter<TextDocument>();
  readonly onDidSettle = this.settled.event;
  /** Fires for every document, also when only its language changes; it then opens anew. */
  readonly onDidClose = this.closed.event;
  private readonly subscriptions: Disposable[];

  constructor() {
    this.subscriptions = [
      this.settled,
      this.closed,
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, TYPING_PAUSE_MS)),
      workspace.onDidCloseTextDocument((document) => {
        this.cancel(document);
        this.closed.fire(document);
      }),
    ];
  }

  /** Has every open document looked at again. */
  refreshAll(): void {
    for (const document of workspace.textDocuments) this.refresh(document);
  }

  /** Has the document looked at again. */
  refresh(document: TextDocument): void {
    this.schedule(document, 0);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private schedule(document: TextDocument, delayMs: number): void {
    if (!mayBeOurs(document)) return;
    // A refresh must not cut a typing pause short.
    if (delayMs === 0 && this.timers.has(document)) return;
    this.cancel(document);
    const timer = setTimeout(() => {
      this.timers.delete(document);
      if (!document.isClosed) this.settled.fire(document);
    }, delayMs);
    this.timers.set(document, timer);
  }

  private cancel(document: TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }
}
