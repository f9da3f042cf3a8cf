import { CancellationTokenSource, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { reviewMarkdown } from '../../../core/report/models/reviewWords';
import type { DocumentReader } from '../../host/documentReader';
import { nameOf } from '../../host/relativePath';
import type { VirtualDocuments } from '../../host/virtualDocuments';
import { isModel, readModel } from './modelReader';

const TYPING_PAUSE_MS = 200;
const NOT_YET = 'The model has errors, so what it does to the accounts is not known yet. This page follows once they are mended.\n';

/** Pages of what models do to the accounts: made again while somebody types in one of them or in another file of the portfolio. */
export class ModelPreviews implements Disposable {
  private readonly subscription: Disposable;
  /** The last text of each page. */
  private readonly shown = new Map<string, string>();
  private readonly running = new Map<string, CancellationTokenSource>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly reader: DocumentReader,
    private readonly virtualDocuments: VirtualDocuments,
  ) {
    this.subscription = workspace.onDidChangeTextDocument(({ document }) => {
      if (this.shown.size > 0 && isModel(document)) this.refreshSoon();
    });
  }

  place(model: Uri): Uri {
    this.shown.set(model.toString(), '');
    return this.virtualDocuments.add(`Effect of ${nameOf(model)}.md`, model.toString(), () => this.textOf(model));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const run of this.running.values()) run.cancel();
    this.subscription.dispose();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.virtualDocuments.refresh(), TYPING_PAUSE_MS);
  }

  /** The page; what was shown before, where a newer text has made this run idle. */
  private async textOf(model: Uri): Promise<string> {
    const key = model.toString();
    this.running.get(key)?.cancel();
    const run = new CancellationTokenSource();
    this.running.set(key, run);
    const { token } = run;
    const open = await readModel(this.reader, await workspace.openTextDocument(model), token);
    const review = open && (await open.reviews.review(open.source, open.options));
    if (token.isCancellationRequested) return this.shown.get(key) ?? '';
    const text = review === undefined ? NOT_YET : reviewMarkdown(review);
    this.shown.set(key, text);
    return text;
  }
}
