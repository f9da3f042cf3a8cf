import { CancellationTokenSource, CodeLens, EventEmitter, Range, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { AccountPlaybooksLens } from '../../../core/features/playbooks/playbookAuthoring';
import { followEdit } from '../../../core/text/followEdit';
import { COMMAND } from '../../commandIds';
import { configurationOf } from '../../host/configuration';
import type { DocumentReader } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import { escapeIcons } from '../../host/plainText';
import { longRun } from '../models/modelReader';

interface Shown {
  /** The text that the lenses are of. */
  readonly text: string;
  readonly lenses: readonly AccountPlaybooksLens[];
}

/**
 * Keeps for each account on the screen which playbooks apply. Whoever shows it reads the last answer and never waits, as VS Code shows no lens
 * of a file before all that were asked have answered.
 */
export class AccountPlaybooks implements Disposable {
  private readonly shown = new Map<TextDocument, Shown>();
  private readonly running = new Map<TextDocument, CancellationTokenSource>();
  private readonly changed = new EventEmitter<void>();
  /** Fires when something else is to be shown. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly reader: DocumentReader,
    private readonly log: Log,
  ) {
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

  lenses(document: TextDocument): CodeLens[] {
    const shown = this.shown.get(document);
    if (shown === undefined || configurationOf(document.uri).lenses === 'off') return [];
    const follow = followEdit(shown.text, document.getText());
    return shown.lenses.map(({ span, title, tooltip, sheet }) => {
      const range = new Range(document.positionAt(follow(span.start)), document.positionAt(follow(span.end)));
      return new CodeLens(range, { title: escapeIcons(title), tooltip, command: COMMAND.showAccountPlaybooks, arguments: [{ uri: document.uri, sheet }] });
    });
  }

  /** Asks anew for every account on the screen: a playbook has changed. */
  updateAll(): void {
    for (const { document } of window.visibleTextEditors) void this.update(document);
  }

  /** Asks anew for the accounts of a document that has come to rest; one that nobody sees is left alone. */
  async update(document: TextDocument): Promise<void> {
    if (document.isUntitled || !window.visibleTextEditors.some((editor) => editor.document === document)) return;
    this.running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    this.running.set(document, source);
    const { token } = source;
    try {
      const open = await this.reader.read(document);
      if (open === undefined || !open.source.sheets.some(({ kind }) => kind === 'account')) return;
      const lenses = await (await open.portfolio.engine.playbookAuthoring()).accountLenses(open.source, longRun(token));
      if (!token.isCancellationRequested && !document.isClosed && document.version === open.version) this.show(document, { text: open.source.text, lenses });
    } catch (error) {
      this.log.error('The playbooks of an account could not be told', error);
    } finally {
      if (this.running.get(document) === source) this.running.delete(document);
      source.dispose();
    }
  }

  dispose(): void {
    for (const source of this.running.values()) source.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(document: TextDocument, next: Shown): void {
    const before = this.shown.get(document);
    this.shown.set(document, next);
    if (wordsOf(before) !== wordsOf(next)) this.changed.fire();
  }
}

function wordsOf(shown: Shown | undefined): string {
  return JSON.stringify(shown?.lenses.map(({ sheet, title, tooltip }) => [sheet, title, tooltip]) ?? []);
}
