import { isCandidate, kindByName } from '../model/documentKind';
import type { Segment } from '../model/segments';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Workspace } from '../ports';
import { Peers } from './peers';
import type { PortfolioFiles } from './portfolioFiles';
import { accountsOf, segmentIdOf } from './scoring';
import type { ReadAccount } from './scoring';

/** What one file gave to the index. */
type Entry =
  | { readonly kind: 'accounts'; readonly accounts: readonly ReadAccount[] }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'gone' };

export interface IndexedAccounts {
  readonly accounts: readonly ReadAccount[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** The accounts of all files of the portfolio, each file read once until it changes. */
export class AccountIndex {
  private readonly entries = new Map<string, Entry>();
  /** Files that have changed since they were listed: one of these that is missing was deleted. */
  private readonly touched = new Set<string>();
  private complete: IndexedAccounts | undefined;
  private changes = 0;
  private peerMedians: Peers | undefined;

  constructor(
    private readonly workspace: Workspace,
    private readonly files: PortfolioFiles,
    /** Reads a text; one that somebody is writing may be known already. */
    private readonly readText: (file: string, text: string) => SourceDocument | undefined,
  ) {}

  /** Differs once files have changed: what was read before may be of yesterday. */
  get revision(): number {
    return this.changes;
  }

  /** Whether `load` has nothing left to read. */
  get isComplete(): boolean {
    return this.complete !== undefined;
  }

  /**
   * Reads what is not known yet. A cancelled run keeps what it has read and gives that.
   * `progress` hears of every file that may be ours.
   */
  async load(token?: CancellationToken, progress?: (done: number, total: number) => void): Promise<IndexedAccounts> {
    while (this.complete === undefined) {
      const { revision } = this;
      const files = (await this.files.list()).filter(isCandidate);
      for (const [done, file] of files.entries()) {
        if (token?.isCancellationRequested) return this.collect(files);
        if (!this.entries.has(file)) {
          const entry = await this.readEntry(file);
          // A file has changed meanwhile, maybe this one, maybe one that was read already.
          if (this.revision !== revision) break;
          this.entries.set(file, entry);
        }
        progress?.(done + 1, files.length);
      }
      if (this.revision === revision) this.complete = this.collect(files);
    }
    return this.complete;
  }

  /** Takes over a document that was read for another reason, so that its file is not read twice. */
  take(document: SourceDocument): void {
    if (!this.entries.has(document.file)) this.entries.set(document.file, entryOf(document.file, document));
  }

  /** Medians over all accounts; `segments` says where those belong that name none. */
  async peers(segments: readonly Segment[]): Promise<Peers> {
    const { accounts } = await this.load();
    this.peerMedians ??= new Peers(accounts.map(({ account, data }) => ({ segment: segmentIdOf(account, segments), data })));
    return this.peerMedians;
  }

  changed(files: readonly string[] | undefined): void {
    this.changes++;
    this.complete = undefined;
    this.peerMedians = undefined;
    if (files === undefined) {
      this.entries.clear();
      this.touched.clear();
      return;
    }
    for (const file of files) {
      this.entries.delete(file);
      this.touched.add(file);
    }
  }

  private async readEntry(file: string): Promise<Entry> {
    const content = await this.workspace.read(file);
    if (content.kind === 'text') return entryOf(file, this.readText(file, content.text));
    return content.reason === 'missing' && this.touched.has(file) ? { kind: 'gone' } : { kind: 'unreadable', reason: content.detail };
  }

  private collect(files: readonly string[]): IndexedAccounts {
    const accounts: ReadAccount[] = [];
    const unreadable: { file: string; reason: string }[] = [];
    for (const file of files) {
      const entry = this.entries.get(file);
      if (entry?.kind === 'accounts') accounts.push(...entry.accounts);
      else if (entry?.kind === 'unreadable') unreadable.push({ file, reason: entry.reason });
    }
    return { accounts, unreadable };
  }
}

function entryOf(file: string, document: SourceDocument | undefined): Entry {
  const accounts = document === undefined ? [] : accountsOf(document);
  // An account file that is empty, or whose text is no sheet, is missing from every figure: that must be seen (P13).
  if (accounts.length === 0 && kindByName(file) === 'account') return { kind: 'unreadable', reason: 'holds no account' };
  return { kind: 'accounts', accounts };
}
