import type { LongRun } from '../../longRun';
import { isCandidate } from '../../model/documentKind';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Peers } from '../peers';
import { refuseCancelled } from '../refuseCancelled';
import { accountsOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { ComparedFiles } from './comparedFiles';
import type { DiffSide } from './diffSide';
import { pairAccounts } from './pairAccounts';
import type { PairedAccounts } from './pairAccounts';
import { preload } from './preload';
import { peersOf } from './scoredPairs';

/** One of the two sides. */
export type Side = 'before' | 'after';

/** The accounts of both sides as they are read: those of files that are compared and, only where they are asked for, all others. */
export class AccountPool {
  private readonly read = new Map<SourceDocument, readonly ReadAccount[]>();
  private others: readonly ReadAccount[] | undefined;

  constructor(
    private readonly compared: ComparedFiles,
    private readonly after: DiffSide,
    private readonly run: LongRun,
  ) {}

  /** The accounts that the change touches and, as far as they were asked for, all others: these are the same objects on both sides. */
  pairs(): readonly PairedAccounts[] {
    const [before, after] = [this.changedOn('before'), this.changedOn('after')];
    const others = (this.others ?? []).map((read) => ({ before: read, after: read }));
    return [...pairAccounts([...before.keys()], [...after.keys()], this.compared.renamed), ...others];
  }

  /** The accounts of one side that the change touches, with the documents that they stand in. */
  changedOn(side: Side): ReadonlyMap<ReadAccount, SourceDocument> {
    const accounts = new Map<ReadAccount, SourceDocument>();
    for (const { [side]: document } of this.compared.files) {
      if (document === undefined || this.compared.unread.has(document.file)) continue;
      for (const read of this.accountsIn(document)) accounts.set(read, document);
    }
    return accounts;
  }

  /** The accounts of a document, each time the same objects. */
  accountsIn(document: SourceDocument): readonly ReadAccount[] {
    let accounts = this.read.get(document);
    if (accounts === undefined) this.read.set(document, (accounts = accountsOf(document)));
    return accounts;
  }

  /** Medians over all accounts of one side. */
  async peers(side: Side, segments: Parameters<typeof peersOf>[1]['segments']): Promise<Peers> {
    const others = await this.loadOthers();
    return peersOf([...others, ...this.changedOn(side).keys()], { segments });
  }

  /** Reads the accounts that the change does not touch. @throws UserError when the run is cancelled */
  async loadOthers(): Promise<readonly ReadAccount[]> {
    if (this.others !== undefined) return this.others;
    const { workspace, known } = this.after;
    await preload(workspace, isCandidate);
    const { accounts } = await known.index.load(this.run.token, this.run.progress);
    refuseCancelled(this.run, 'the comparison');
    const touched = new Set([...this.compared.files.map(({ after }) => after?.file), ...this.compared.unread]);
    this.others = accounts.filter(({ account }) => !touched.has(account.file));
    return this.others;
  }
}
