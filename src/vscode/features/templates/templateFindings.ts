import { CancellationTokenSource, Disposable, workspace } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import type { Finding } from '../../../core/finding';
import type { Log } from '../../host/logger';
import type { Problems } from '../problems';
import type { OpenTemplate, TemplateReader } from './templateReader';

const TYPING_PAUSE_MS = 200;

/** A template with its findings. */
export interface CheckedTemplate extends OpenTemplate {
  readonly findings: readonly Finding[];
}

/** Keeps the findings of every open template on show: of the latest version only, and anew when what it rests on has changed. */
export class TemplateFindings implements Disposable {
  private readonly waiting = new Map<TextDocument, { readonly timer: ReturnType<typeof setTimeout>; readonly source: CancellationTokenSource }>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly reader: TemplateReader,
    private readonly problems: Problems,
    private readonly log: Log,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document, TYPING_PAUSE_MS)),
      workspace.onDidCloseTextDocument((document) => {
        if (!isTemplate(document)) return;
        this.cancel(document);
        problems.drop(document.uri);
      }),
    );
    this.refresh();
  }

  /** Undefined when it is no template of the team's, or changed meanwhile. */
  async check(document: TextDocument, token: CancellationToken): Promise<CheckedTemplate | undefined> {
    const answered = await this.reader.ask(document, token, ({ authoring, template }) => authoring.diagnose(template, token));
    return answered && { ...answered.open, findings: answered.answer };
  }

  /** Has every open template looked at again, after a pause, as changes come in bursts. */
  refresh(): void {
    for (const document of workspace.textDocuments) this.schedule(document, TYPING_PAUSE_MS);
  }

  dispose(): void {
    for (const document of [...this.waiting.keys()]) this.cancel(document);
    this.subscriptions.dispose();
  }

  private schedule(document: TextDocument, delayMs: number): void {
    if (!isTemplate(document)) return;
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

  private async show(document: TextDocument, token: CancellationToken): Promise<void> {
    try {
      const checked = await this.check(document, token);
      if (token.isCancellationRequested || document.isClosed) return;
      // No template any more: its folder is another one now.
      if (checked === undefined) return this.problems.drop(document.uri);
      await this.problems.show(document.uri, checked.findings, checked.source.lines, () => !token.isCancellationRequested && !document.isClosed);
    } catch (error) {
      this.log.error('A template could not be checked', error);
    }
  }
}

function isTemplate({ uri }: TextDocument): boolean {
  return uri.path.endsWith('.md.hbs');
}
