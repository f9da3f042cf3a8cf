import { snapshotData } from '../history/snapshotData';
import { createSnapshotHistory } from '../history/snapshotHistory';
import { readSnapshots, snapshotLine } from '../history/snapshotLine';
import type { Snapshot, SnapshotFault } from '../history/snapshotLine';
import { isCandidate, kindByName, SNAPSHOT_FILE } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import type { History, Ports, Workspace } from '../ports';
import { UserError } from '../userError';
import { isSameData } from '../yaml/jsonValue';
import type { KnownPortfolio } from './knownPortfolio';
import { PortfolioContexts } from './portfolioContext';
import { accountsOf, healthOf } from './scoring';
import type { ScoreBasis } from './scoring';

/** The history that the text of the snapshots' file tells, with the settings and health models of now. */
export function loadSnapshots(text: string, { workspace, logger }: Pick<Ports, 'workspace' | 'logger'>): History {
  const { snapshots, faults } = readSnapshots(text);
  if (faults[0] !== undefined) logger.warn(`${SNAPSHOT_FILE}: passed over ${faults.length} of its lines; line ${faults[0].line} ${faults[0].message}`);
  return createSnapshotHistory(snapshots, () => rulesOfNow(workspace));
}

/** What accounts are scored by: the settings, and the health models, also one of another name that the settings point to. */
async function rulesOfNow(workspace: Workspace): Promise<ReadonlyMap<string, string>> {
  const { settings } = await new PortfolioContexts(workspace).load();
  const named = (await workspace.list()).filter((file) => ['settings', 'health-model'].includes(kindByName(file) ?? ''));
  const texts = new Map<string, string>();
  for (const file of new Set([...named, ...(settings.healthModel === undefined ? [] : [settings.healthModel])])) {
    const content = await workspace.read(file);
    if (content.kind === 'text') texts.set(file, content.text);
  }
  return texts;
}

/** What a snapshot of the portfolio adds to those there are. */
export interface TakenSnapshot {
  /** Lines for accounts that are not as they were last recorded, each with its line break; empty where all are. */
  readonly lines: string;
  readonly changed: number;
  readonly unchanged: number;
  /** Accounts that were recorded and are gone. */
  readonly gone: number;
  /** How many snapshots there were before. */
  readonly before: number;
  /** Lines of before that cannot be read; they are passed over. */
  readonly faults: readonly SnapshotFault[];
  /** Files without a snapshot; their accounts count as they were. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * The portfolio of today as snapshots, in the order of the files' names.
 * @param before the text of the snapshots so far; empty for none
 * @throws UserError when the health model cannot be used, or snapshots of a later day are there
 */
export async function takeSnapshot(workspace: Workspace, known: KnownPortfolio, before: string): Promise<TakenSnapshot> {
  const basis = await known.scoreBasis();
  const { snapshots, faults } = readSnapshots(before);
  const newest = snapshots.at(-1)?.day;
  if (newest !== undefined && newest > basis.asOf) throw new UserError(`there are snapshots of ${newest}: what is read now is no state of an earlier day`);
  const last = new Map(snapshots.map((snapshot) => [keyOf(snapshot), snapshot]));
  const { taken, unreadable } = await presentAccounts(workspace, basis);
  const there = new Set(taken.map(keyOf));
  const changed = taken.filter((snapshot) => !isSameData(snapshot.data, last.get(keyOf(snapshot))?.data ?? null));
  const lost = new Set(unreadable.map(({ file }) => file));
  const gone = [...last.values()]
    .filter((snapshot) => snapshot.data !== null && !there.has(keyOf(snapshot)) && !lost.has(snapshot.file))
    .map((snapshot) => ({ ...snapshot, day: basis.asOf, score: null, tier: null, data: null }));
  const lines = [...changed, ...gone].map(snapshotLine).join('');
  return { lines, changed: changed.length, unchanged: taken.length - changed.length, gone: gone.length, before: snapshots.length, faults, unreadable };
}

function keyOf({ file, sheet }: Snapshot): string {
  return `${sheet} ${file}`;
}

async function presentAccounts(workspace: Workspace, basis: ScoreBasis): Promise<{ taken: Snapshot[]; unreadable: { file: string; reason: string }[] }> {
  const { model, asOf } = basis;
  if (model.model === undefined) throw new UserError(`no snapshot: ${model.fault}`);
  const taken: Snapshot[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const file of [...(await workspace.list())].filter(isCandidate).sort()) {
    const content = await workspace.read(file);
    if (content.kind === 'unreadable') {
      if (kindByName(file) === 'account' && content.reason !== 'missing') unreadable.push({ file, reason: content.detail });
      continue;
    }
    const document = readDocument(file, content.text);
    if (document === undefined) continue;
    // What could be read of a broken text would be recorded for good.
    if (document.yaml.state !== 'whole') {
      unreadable.push({ file, reason: 'it cannot be read as YAML' });
      continue;
    }
    for (const read of accountsOf(document)) {
      const { score, tier } = healthOf(read, basis);
      const { name, sheet } = read.account;
      taken.push({ day: asOf, file, sheet, account: name, score, tier: tier?.id ?? null, data: snapshotData(read.data, model.model.inputs) });
    }
  }
  return { taken, unreadable };
}
