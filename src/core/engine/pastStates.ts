import { BoundedMap } from '../boundedMap';
import { addDays } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { Past, PastState } from '../history/pastState';
import type { Account } from '../model/account';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { History } from '../ports';
import { accountThen } from './accountThen';
import type { PastFiles, PastQuestion } from './pastFiles';
import { isSameBasis } from './scoredDocuments';
import { accountsOf, healthOf } from './scoring';
import type { ReadAccount, ScoreBasis } from './scoring';

/** What was made of one file's earlier texts. */
interface Remembered {
  readonly basis: ScoreBasis;
  readonly states: Map<string, PastState | undefined>;
  readonly accounts: Map<string, readonly ReadAccount[]>;
}

/** Knows nothing of the past. */
export const NO_PAST: Past = () => undefined;

/** The earlier states of accounts: their texts loaded in bulk, each read and scored when somebody first asks. */
export class PastStates {
  private files: PastFiles | undefined;
  private token: object | undefined;
  private loading: Promise<void> = Promise.resolve();
  private readonly remembered: BoundedMap<Remembered>;

  /** @param most of how many files the states are kept, for the next question about them */
  constructor(
    private readonly history: History | undefined,
    most: number,
  ) {
    this.remembered = new BoundedMap(most);
  }

  /** Whether there is nothing to wait for: something was loaded, or there is no history. */
  get isReady(): boolean {
    return this.history === undefined || this.files !== undefined;
  }

  /** Stands for all that is loaded: another object once it differs, undefined where nothing is. */
  get loaded(): object | undefined {
    return this.token;
  }

  /** Loads what is asked and not known yet. */
  async load(question: PastQuestion): Promise<void> {
    const { history } = this;
    if (history === undefined || this.files?.has(question) === true) return;
    // One after the other: a second one mostly asks for what the first one loads.
    const before = this.loading.catch(() => undefined);
    this.loading = before.then(async () => {
      const files = this.files ?? new (await import('./pastFiles')).PastFiles(history);
      if (!files.has(question)) await files.load(question);
      this.take(files);
    });
    await this.loading;
  }

  /** Asks the history anew; what is known stays in use meanwhile. Gives whether anything differs. */
  async reload(): Promise<boolean> {
    await this.loading.catch(() => undefined);
    const { files } = this;
    const fresh = await files?.reloaded();
    if (fresh === undefined || this.files !== files) return false;
    this.take(fresh);
    return true;
  }

  forget(): void {
    this.take(undefined);
  }

  /**
   * The past of an account as far as it is loaded.
   * @param document the text that it stands in now, if at hand: where it was the same, it need not be read again
   */
  of(account: Account, basis: ScoreBasis, document?: SourceDocument): Past {
    const { files } = this;
    if (files === undefined) return NO_PAST;
    return (daysAgo) => this.stateOf(files, account, basis, addDays(basis.asOf, -daysAgo), document);
  }

  private stateOf(files: PastFiles, account: Account, basis: ScoreBasis, day: IsoDay, document: SourceDocument | undefined): PastState | undefined {
    const { states, accounts } = this.remember(account.file, basis);
    const key = `${day} ${account.sheet} ${account.name}`;
    if (states.has(key)) return states.get(key);
    const text = files.textOf(account, day);
    const read = text === undefined ? undefined : accountThen(account, readOnce(accounts, account.file, text, document));
    const state = read && { day, data: read.account.data, health: healthOf(read, { ...basis, asOf: day }) };
    states.set(key, state);
    return state;
  }

  private take(files: PastFiles | undefined): void {
    this.files = files;
    this.token = files?.knowsAny === true ? {} : undefined;
    this.remembered.clear();
  }

  private remember(file: string, basis: ScoreBasis): Remembered {
    const before = this.remembered.get(file);
    if (before !== undefined && isSameBasis(before.basis, basis)) return before;
    const fresh: Remembered = { basis, states: new Map(), accounts: before?.accounts ?? new Map<string, readonly ReadAccount[]>() };
    this.remembered.set(file, fresh);
    return fresh;
  }
}

function readOnce(known: Map<string, readonly ReadAccount[]>, file: string, text: string, document: SourceDocument | undefined): readonly ReadAccount[] {
  if (document?.text === text) return accountsOf(document);
  let accounts = known.get(text);
  if (accounts === undefined) {
    const read = readDocument(file, text);
    // Of a text that can be read only in part nobody knows what the rest would have said.
    accounts = read?.yaml.state === 'whole' ? accountsOf(read) : [];
    known.set(text, accounts);
  }
  return accounts;
}
