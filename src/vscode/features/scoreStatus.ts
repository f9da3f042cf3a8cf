import { commands, StatusBarAlignment, window } from 'vscode';
import type { Disposable, Event, StatusBarItem, TextDocument, TextEditor } from 'vscode';
import type { ScoredAccount } from '../../core/engine';
import { scoreSentence, shortScore } from '../../core/report/scoreText';
import { COMMAND } from '../commandIds';
import type { DocumentReader, OpenDocument } from '../host/documentReader';
import type { DocumentUpdates } from '../host/documentUpdates';
import { escapeIcons } from '../host/plainText';

/** How scores on show have changed; of those of whom nobody knows, undefined. */
interface Changes {
  readonly onDidChange: Event<void>;
  changeOf(document: TextDocument, sheet: number): { readonly shown: string; readonly words: string } | undefined;
}

/** Lets menus know that the active editor shows an account. */
const CONTEXT_KEY = 'customerSuccess.activeAccount';

/** Score and tier of the account in the active editor, at the foot of the window. */
export class ScoreStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscriptions: Disposable[];
  private published = false;
  private shown: { readonly document: TextDocument; readonly accounts: readonly ScoredAccount[] } | undefined;

  constructor(
    private readonly reader: DocumentReader,
    updates: DocumentUpdates,
    onDidChange: Event<void>,
    private readonly changes: Changes,
  ) {
    this.item = window.createStatusBarItem('customerSuccess.score', StatusBarAlignment.Right, 100);
    this.item.name = 'Customer Success: Health Score';
    this.subscriptions = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.moveTo(textEditor)),
      updates.onDidSettle((document) => {
        if (document === window.activeTextEditor?.document) this.update();
      }),
      onDidChange(() => this.update()),
      changes.onDidChange(() => this.update()),
    ];
    this.update();
  }

  /** What the item says; undefined while it is hidden. */
  get text(): string | undefined {
    return this.shown && this.item.text;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private update(): void {
    void this.show(window.activeTextEditor?.document).catch(() => this.hide());
  }

  private async show(document: TextDocument | undefined): Promise<void> {
    const open = document && (await this.reader.read(document));
    const broken = open !== undefined && open.source.yaml.state !== 'whole';
    // Figures of a text that does not parse would jump with every key; the last good ones stay, marked.
    const kept = broken && this.shown?.document === document ? this.shown?.accounts : undefined;
    const accounts = kept ?? (open ? await open.portfolio.engine.scores(open.source) : []);
    const editor = window.activeTextEditor;
    if (editor?.document !== document) return;
    if (open === undefined || accounts.length === 0) return this.hide();
    this.shown = { document: open.document, accounts };
    this.write(accountAtCaret(accounts, open, editor), open, broken);
  }

  private moveTo(editor: TextEditor): void {
    if (editor.document === this.shown?.document && this.shown.accounts.length > 1) this.update();
  }

  private write({ account, health }: ScoredAccount, { document }: OpenDocument, stale: boolean): void {
    const change = this.changes.changeOf(document, account.sheet);
    this.item.text = `$(pulse) ${escapeIcons(shortScore(health))}${change ? ` (${change.shown})` : ''}${stale ? ' (stale)' : ''}`;
    const reading = stale ? 'The file has YAML errors; this is the last score before them.' : 'Click to see why.';
    const sentence = scoreSentence(account.name, health);
    this.item.tooltip = [sentence, ...(change ? [change.words] : []), reading].join('\n');
    this.item.accessibilityInformation = { label: `Health score: ${sentence}`, role: 'button' };
    this.item.command = {
      title: 'Explain Health Score',
      command: COMMAND.explainHealthScore,
      arguments: [{ uri: document.uri, sheet: account.sheet }],
    };
    this.item.show();
    this.publish(true);
  }

  private hide(): void {
    this.shown = undefined;
    this.item.hide();
    this.publish(false);
  }

  private publish(active: boolean): void {
    if (active === this.published) return;
    this.published = active;
    void commands.executeCommand('setContext', CONTEXT_KEY, active);
  }
}

/** Of several accounts in one file, the one that the caret is in. */
function accountAtCaret(accounts: readonly ScoredAccount[], { source, document }: OpenDocument, editor: TextEditor | undefined): ScoredAccount {
  const caret = editor === undefined ? 0 : document.offsetAt(editor.selection.active);
  const before = accounts.filter(({ account }) => (source.sheets[account.sheet]?.head.start ?? 0) <= caret);
  return before[before.length - 1] ?? accounts[0]!;
}
