import type { ScoredAccount } from '../../engine';
import type { HealthScore } from '../../health/healthScore';
import type { LongRun } from '../../health/models/modelReviews';
import { isCandidate } from '../../model/documentKind';
import type { SourceDocument } from '../../model/sourceDocument';
import { UserError } from '../../userError';
import type { Peers } from '../peers';
import { accountsOf, healthOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { ChangeSet } from './changeSet';
import type { ComparedFiles } from './comparedFiles';
import type { DiffSide, DiffSides } from './diffSide';
import { inTurns } from './inTurns';
import { pairAccounts } from './pairAccounts';
import { preload } from './preload';
import { peersOf, scorePair } from './scoredPairs';
import type { BothBases, ScoredPair } from './scoredPairs';

/** The accounts on both sides of a change with their scores. */
export class ScoredChange {
  private readonly read = new Map<SourceDocument, readonly ReadAccount[]>();
  private readonly scores = { before: new Map<ReadAccount, HealthScore>(), after: new Map<ReadAccount, HealthScore>() };
  private unchanged: readonly ReadAccount[] = [];
  private isWhole = false;
  pairs: readonly ScoredPair[] = [];
  bases!: BothBases;

  private constructor(
    private readonly changes: ChangeSet,
    private readonly compared: ComparedFiles,
    private readonly sides: DiffSides,
  ) {}

  /** Scores the accounts of files that changed; all where something changed that all are judged by. @throws UserError when the run is cancelled */
  static async of(changes: ChangeSet, compared: ComparedFiles, sides: DiffSides, asOf: string, run: LongRun): Promise<ScoredChange> {
    const scored = new ScoredChange(changes, compared, sides);
    const { model, segments, playbooks, peers } = sides.differ;
    if (model || segments || playbooks || peers) await scored.loadUnchanged(run);
    await scored.score(asOf, run);
    return scored;
  }

  /** The accounts of a document under what one side judges by. */
  scoresIn(document: SourceDocument, side: DiffSide): readonly ScoredAccount[] {
    const which = side === this.sides.before ? 'before' : 'after';
    return this.accountsOf(document).map((read) => ({ account: read.account, health: this.scores[which].get(read) ?? healthOf(read, this.bases[which]) }));
  }

  /** Medians over all accounts of one side. */
  async peers(side: DiffSide, run: LongRun): Promise<Peers> {
    await this.loadUnchanged(run);
    return peersOf([...this.unchanged, ...this.changedOn(side === this.sides.before ? 'before' : 'after').keys()], side.context.settings);
  }

  private async score(asOf: string, run: LongRun): Promise<void> {
    const { before, after, differ } = this.sides;
    const peers = async (side: DiffSide): Promise<Peers | undefined> => (differ.peers ? this.peers(side, run) : undefined);
    const now = { model: after.context.model, segments: after.context.settings.segments, peers: await peers(after), asOf };
    const then = {
      model: differ.model ? before.context.model : now.model,
      segments: differ.segments ? before.context.settings.segments : now.segments,
      peers: await peers(before),
      asOf,
    };
    this.bases = { before: then, after: now };
    const [old, fresh] = [this.changedOn('before'), this.changedOn('after')];
    const paired = [...pairAccounts([...old.keys()], [...fresh.keys()], this.compared.renamed), ...this.unchanged.map((read) => ({ before: read, after: read }))];
    this.pairs = await inTurns(paired, run, (pair) => scorePair(pair, this.bases, { before: (read) => old.get(read), after: (read) => fresh.get(read) }));
    for (const pair of this.pairs) {
      for (const which of ['before', 'after'] as const) if (pair[which] !== undefined) this.scores[which].set(pair[which].read, pair[which].health);
    }
  }

  /** The accounts of one side of files that say on both sides what they say of accounts, with the documents that they stand in. */
  private changedOn(which: 'before' | 'after'): ReadonlyMap<ReadAccount, SourceDocument> {
    const accounts = new Map<ReadAccount, SourceDocument>();
    for (const { [which]: document } of this.compared.files) {
      if (document === undefined || this.compared.unread.has(document.file)) continue;
      for (const read of this.accountsOf(document)) accounts.set(read, document);
    }
    return accounts;
  }

  private accountsOf(document: SourceDocument): readonly ReadAccount[] {
    let accounts = this.read.get(document);
    if (accounts === undefined) this.read.set(document, (accounts = accountsOf(document)));
    return accounts;
  }

  /** The accounts of files that are not compared: the same on both sides. */
  private async loadUnchanged({ token, progress }: LongRun): Promise<void> {
    if (this.isWhole) return;
    const { workspace, known } = this.sides.after;
    await preload(workspace, isCandidate);
    const { accounts } = await known.index.load(token, progress);
    if (token?.isCancellationRequested === true) throw new UserError('the comparison was cancelled');
    const changed = new Set([...this.changes.files.map(({ after }) => after?.file), ...this.compared.files.map(({ after }) => after?.file)]);
    this.unchanged = accounts.filter(({ account }) => !changed.has(account.file));
    this.isWhole = true;
  }
}
