import type { CancellationToken, Workspace } from '../ports';
import { isCandidate, kindByName } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import type { Segment } from '../model/segments';
import { accountsOf, segmentOf } from './scoring';
import type { ReadAccount } from './scoring';
import { Peers } from './peers';

/** What one file gave to the index. */
type Entry = { readonly kind: 'accounts'; readonly accounts: readonly ReadAccount[] } | { readonly kind: 'unreadable'; readonly reason: string };

export interface IndexedAccounts {
  readonly accounts: readonly ReadAccount[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** The accounts of all files of the portfolio, each file read once until it changes. */
export class AccountIndex {
  private readonly entries = new Map<string, Entry>();
  private complete: IndexedAccounts | undefined;
  private peerMedians: Peers | undefined;

  constructor(private readonly workspace: Workspace) {}

  /**
   * Reads what is not known yet. A cancelled run keeps what it has read and gives that.
   * `progress` hears of every file that may be ours.
   */
  async load(token?: CancellationToken, progress?: (done: number, total: number) => void): Promise<IndexedAccounts> {
    if (this.complete !== undefined) return this.complete;
    const files = (await this.workspace.list()).filter(isCandidate).sort();
    for (const [done, file] of files.entries()) {
      if (token?.isCancellationRequested) return this.collect(files);
      if (!this.entries.has(file)) this.entries.set(file, await this.readEntry(file));
      progress?.(done + 1, files.length);
    }
    this.complete = this.collect(files);
    return this.complete;
  }

  /** Medians over all accounts; `segments` says where those belong that name none. */
  async peers(segments: readonly Segment[]): Promise<Peers> {
    const { accounts } = await this.load();
    this.peerMedians ??= new Peers(accounts.map(({ account, data }) => ({ segment: segmentOf(account, segments), data })));
    return this.peerMedians;
  }

  changed(files: readonly string[] | undefined): void {
    this.complete = undefined;
    this.peerMedians = undefined;
    if (files === undefined) this.entries.clear();
    else for (const file of files) this.entries.delete(file);
  }

  private async readEntry(file: string): Promise<Entry> {
    const content = await this.workspace.read(file);
    if (content.kind === 'unreadable') return { kind: 'unreadable', reason: content.detail };
    const document = readDocument(file, content.text);
    const accounts = document === undefined ? [] : accountsOf(document);
    // An account file that is empty, or whose text is no sheet, is missing from every figure: that must be seen (P13).
    if (accounts.length === 0 && kindByName(file) === 'account') return { kind: 'unreadable', reason: 'holds no account' };
    return { kind: 'accounts', accounts };
  }

  private collect(files: readonly string[]): IndexedAccounts {
    const accounts: ReadAccount[] = [];
    const unreadable: { file: string; reason: string }[] = [];
    for (const file of files) {
      const entry = this.entries.get(file);
      if (entry?.kind === 'accounts') accounts.push(...entry.accounts);
      else if (entry !== undefined) unreadable.push({ file, reason: entry.reason });
    }
    return { accounts, unreadable };
  }
}
