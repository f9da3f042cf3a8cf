import { CancellationTokenSource, EventEmitter, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, TextDocument } from 'vscode';
import { addDays } from '../../../core/calendar/isoDay';
import type { ScoreChange } from '../../../core/history/scoreChange';
import type { SourceDocument } from '../../../core/model/sourceDocument';
import { changeWords } from '../../../core/report/changeWords';
import { isUserError } from '../../../core/userError';
import { createClock } from '../../host/clock';
import { configurationOf } from '../../host/configuration';
import type { DocumentReader, OpenDocument } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import type { OpenPortfolio } from '../../host/openPortfolio';

/** A file with more accounts is a table rather than an account; the commands still tell of each. */
const MOST_ACCOUNTS = 20;

/** How the score of an account has changed, as far as it has. */
export interface AccountChange {
  readonly sheet: number;
  readonly change: ScoreChange;
  /** One line. */
  readonly words: string;
}

/** The changes of a document's accounts, as they are on show. */
export interface ShownChanges {
  /** The text that they are of. */
  readonly source: SourceDocument;
  readonly accounts: readonly AccountChange[];
  /** The text has not parsed since. */
  readonly stale: boolean;
}

/**
 * Keeps the changes of the accounts on the screen. The engine keeps past states, so that after a pause in typing only the step to the
 * text as it is now is worked out anew; whoever shows a change reads the last one and never waits.
 */
export class LiveChanges implements Disposable {
  private readonly shown = new Map<TextDocument, ShownChanges>();
  /** Portfolios of which nothing was recorded: Git is not asked again at every pause. */
  private silent = new WeakSet<OpenPortfolio>();
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

  latest(document: TextDocument): ShownChanges | undefined {
    return this.shown.get(document);
  }

  /** Works out the changes of a document that has come to rest; one that nobody sees is left alone. */
  async update(document: TextDocument): Promise<void> {
    if (document.isUntitled || !window.visibleTextEditors.some((editor) => editor.document === document)) return;
    this.running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    this.running.set(document, source);
    try {
      const open = await this.reader.read(document);
      const next = open && (await this.read(open, source.token));
      if (!source.token.isCancellationRequested && document.version === open?.version) this.show(document, next);
    } catch (error) {
      this.log.error('The change of a score could not be worked out', error);
    } finally {
      if (this.running.get(document) === source) this.running.delete(document);
      source.dispose();
    }
  }

  /** Asks again where nothing was recorded so far. */
  recorded(): void {
    this.silent = new WeakSet();
  }

  dispose(): void {
    for (const source of this.running.values()) source.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async read(open: OpenDocument, token: CancellationToken): Promise<ShownChanges | undefined> {
    const { document, source } = open;
    const known = this.shown.get(document);
    // Figures of a text that does not parse would jump with every key.
    if (source.yaml.state !== 'whole') return known && { ...known, stale: true };
    const { changeSince, lenses } = configurationOf(document.uri);
    if (changeSince === 0 || lenses === 'off') return undefined;
    const since = addDays(createClock(document.uri).today(), -changeSince);
    const sheets = source.sheets.flatMap(({ kind }, sheet) => (kind === 'account' ? [sheet] : []));
    const accounts: AccountChange[] = [];
    for (const sheet of sheets.length > MOST_ACCOUNTS ? [] : sheets) {
      const change = await this.changeOf(open, sheet, since, token);
      if (token.isCancellationRequested) return undefined;
      const words = change && changeWords(change);
      if (change && words !== undefined) accounts.push({ sheet, change, words });
    }
    return { source, accounts, stale: false };
  }

  /** Undefined where there is no history, or none of this account. */
  private async changeOf({ portfolio, file }: OpenDocument, sheet: number, since: string, token: CancellationToken): Promise<ScoreChange | undefined> {
    if (this.silent.has(portfolio)) return undefined;
    const history = await portfolio.engine.history();
    try {
      return await history.change({ file, sheet, since, token });
    } catch (error) {
      if (!isUserError(error)) throw error;
      if ((await history.state()).kind === 'none') this.silent.add(portfolio);
      return undefined;
    }
  }

  private show(document: TextDocument, next: ShownChanges | undefined): void {
    const before = this.shown.get(document);
    if (next === undefined) this.shown.delete(document);
    else this.shown.set(document, next);
    if (wordsOf(before) !== wordsOf(next)) this.changed.fire();
  }
}

function wordsOf(shown: ShownChanges | undefined): string {
  return shown === undefined ? '' : JSON.stringify([shown.stale, ...shown.accounts.map(({ sheet, words }) => [sheet, words])]);
}
