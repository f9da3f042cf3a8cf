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
import { AnswersOnScreen } from '../answersOnScreen';

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
 * text as it is now is worked out anew.
 */
export class LiveChanges implements Disposable {
  private readonly answers: AnswersOnScreen<ShownChanges>;
  /** Portfolios of which nothing was recorded: Git is not asked again at every pause. */
  private silent = new WeakSet<OpenPortfolio>();

  constructor(reader: DocumentReader, log: Log) {
    this.answers = new AnswersOnScreen({ reader, log, ask: (...asked) => this.read(...asked), wordsOf, failure: 'The change of a score could not be worked out' });
  }

  /** Fires when something else is to be shown. */
  get onDidChange() {
    return this.answers.onDidChange;
  }

  latest(document: TextDocument): ShownChanges | undefined {
    return this.answers.latest(document);
  }

  /** Works out the changes of a document that has come to rest. */
  update(document: TextDocument): Promise<void> {
    return this.answers.update(document);
  }

  /** Asks again where nothing was recorded so far. */
  recorded(): void {
    this.silent = new WeakSet();
  }

  dispose(): void {
    this.answers.dispose();
  }

  private async read(open: OpenDocument, token: CancellationToken, known: ShownChanges | undefined): Promise<ShownChanges | undefined> {
    const { document, source } = open;
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
}

function wordsOf({ stale, accounts }: ShownChanges): string {
  return JSON.stringify([stale, ...accounts.map(({ sheet, words }) => [sheet, words])]);
}
