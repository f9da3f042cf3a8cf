import { CancellationTokenSource, Disposable, workspace } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import type { Finding } from '../../core/finding';
import { isGone } from '../host/isGone';
import type { Log } from '../host/logger';
import type { Problems } from './problems';
import type { EditableText } from './workspaceEdits';

const TYPING_PAUSE_MS = 200;

/** A document with its findings. */
export interface CheckedText extends EditableText {
  readonly findings: readonly Finding[];
}

interface Sources<T extends CheckedText> {
  /** Whether the document may be one of them, told by its name. */
  readonly mayBeOne: (document: TextDocument) => boolean;
  /** Undefined when it is none, or changed meanwhile. */
  readonly check: (document: TextDocument, token: CancellationToken) => Promise<T | undefined>;
  readonly problems: Problems;
  readonly log: Log;
  /** Whether the findings of a file stay on show when its document is closed. */
  readonly keeps?: (document: TextDocument) => boolean;
  /** What the log says when a check fails. */
  readonly failure: string;
}

/** Keeps the findings of every open document of a kind on show: of the latest version only, and anew when what it rests on has changed. */
export class OpenFindings<T extends CheckedText> implements Disposable {
  private readonly waiting = new Map<TextDocument, { readonly timer: ReturnType<typeof setTimeout>; readonly source: CancellationTokenSource }>();
  private readonly shown = new WeakSet<TextDocument>();
  private readonly subscriptions: Disposable;

  constructor(private readonly sources: Sources<T>) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, TYPING_PAUSE_MS)),
      workspace.onDidCloseTextDocument((document) => {
        this.cancel(document);
        if (this.sources.keeps?.(document) !== true) this.drop(document);
      }),
    );
    this.refresh();
  }

  check(document: TextDocument, token: CancellationToken): Promise<T | undefined> {
    return this.sources.check(document, token);
  }

  /** Has every open document looked at again, after a pause, as changes come in bursts. */
  refresh(): void {
    for (const document of workspace.textDocuments) this.schedule(document, TYPING_PAUSE_MS);
  }

  dispose(): void {
    for (const document of [...this.waiting.keys()]) this.cancel(document);
    this.subscriptions.dispose();
  }

  private schedule(document: TextDocument, delayMs: number): void {
    if (!this.sources.mayBeOne(document)) return;
    this.cancel(document);
    const source = new CancellationTokenSource();
    const timer = setTimeout(() => void this.show(document, source.token), delayMs);
    this.waiting.set(document, { timer, source });
  }

  private cancel(document: TextDocument): void {
    const waiting = this.waiting.get(document);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    waiting.source.cancel();
    waiting.source.dispose();
    this.waiting.delete(document);
  }

  /** Findings of a file that is none of them are somebody else's to take away. */
  private drop(document: TextDocument): void {
    if (this.shown.delete(document)) this.sources.problems.drop(document.uri);
  }

  private async show(document: TextDocument, token: CancellationToken): Promise<void> {
    const { problems, log, failure } = this.sources;
    try {
      const checked = (await isGone(document)) ? undefined : await this.check(document, token);
      if (token.isCancellationRequested || document.isClosed) return;
      // None any more: its file is gone, or its folder is another one now.
      if (checked === undefined) return this.drop(document);
      this.shown.add(document);
      await problems.show(document.uri, checked.findings, checked.source.lines, () => !token.isCancellationRequested && !document.isClosed);
    } catch (error) {
      log.error(failure, error);
    }
  }
}
