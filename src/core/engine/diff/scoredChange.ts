import type { ScoredAccount } from '../../engine';
import type { HealthScore } from '../../health/healthScore';
import type { LongRun } from '../../longRun';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Peers } from '../peers';
import { healthOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { AccountPool, Side } from './accountPool';
import type { DiffSides } from './diffSide';
import { mapInTurns } from './mapInTurns';
import { scorePair } from './scoredPairs';
import type { BothBases, ScoredPair } from './scoredPairs';

/** The accounts on both sides of a change with their scores. */
export interface ScoredChange {
  readonly bases: BothBases;
  readonly pairs: readonly ScoredPair[];
  /** The accounts of a document under what one side judges by. */
  readonly scoresIn: (document: SourceDocument, side: Side) => readonly ScoredAccount[];
}

/** Scores the accounts that a change touches; all where something changed that all are judged by. @throws UserError when the run is cancelled */
export async function scoreChange(pool: AccountPool, sides: DiffSides, asOf: string, run: LongRun): Promise<ScoredChange> {
  const { model, segments, playbooks, peers } = sides.differ;
  if (model || segments || playbooks || peers) await pool.loadOthers();
  const bases = await basesOf(pool, sides, asOf);
  const documents = { before: pool.changedOn('before'), after: pool.changedOn('after') };
  const documentOf = { before: (read: ReadAccount) => documents.before.get(read), after: (read: ReadAccount) => documents.after.get(read) };
  const pairs = await mapInTurns(pool.pairs(), run, (pair) => scorePair(pair, bases, documentOf));
  const scores = { before: scoresOn('before', pairs), after: scoresOn('after', pairs) };
  return {
    bases,
    pairs,
    scoresIn: (document, side) => pool.accountsIn(document).map((read) => ({ account: read.account, health: scores[side].get(read) ?? healthOf(read, bases[side]) })),
  };
}

/** What did not change is the same object on both sides, so that nothing is scored twice for it. */
async function basesOf(pool: AccountPool, { before, after, differ }: DiffSides, asOf: string): Promise<BothBases> {
  const now = { model: after.context.model, segments: after.context.settings.segments };
  const then = { model: differ.model ? before.context.model : now.model, segments: differ.segments ? before.context.settings.segments : now.segments };
  const peers = async (side: Side, { segments }: typeof now): Promise<Peers | undefined> => (differ.peers ? pool.peers(side, segments) : undefined);
  return { before: { ...then, asOf, peers: await peers('before', then) }, after: { ...now, asOf, peers: await peers('after', now) } };
}

function scoresOn(side: Side, pairs: readonly ScoredPair[]): ReadonlyMap<ReadAccount, HealthScore> {
  return new Map(pairs.flatMap(({ [side]: scored }) => (scored === undefined ? [] : [[scored.read, scored.health] as const])));
}
