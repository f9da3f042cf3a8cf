import { rmSync } from 'node:fs';
import type { Engine } from '../src/core/engine';
import { createGitHistory } from '../src/worker/gitHistory';
import { median, ratio, sideBySide } from './measure';
import { FOLLOWED, recordAccounts } from './recordedAccounts';
import { gitOutput, recordedEngine } from './recordedEngine';
import type { Result } from './result';

const ACCOUNTS = 5_000;
const COMMITS = 1_000;
const CHANGED = 8;
const VERSIONS = 100;
/** More than are kept whole; hundreds of accounts differ from one to the next. */
const DAYS = ['2024-06-01', '2024-07-01', '2024-08-01'];
const TODAY = '2025-06-01';

/** Scores of the past, against what Git alone takes to name and print the texts behind them. */
export async function measureHistory(): Promise<Result[]> {
  const root = recordAccounts(ACCOUNTS, COMMITS, CHANGED);
  try {
    return [...(await measureAccount(root)), ...(await measurePortfolio(root))];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measureAccount(root: string): Promise<Result[]> {
  const times = await sideBySide(
    1,
    {
      log: () => gitOutput(root, ['log', '--follow', `-n${VERSIONS}`, '--raw', '--no-abbrev', '--', FOLLOWED]),
      port: async () => {
        const history = createGitHistory(root);
        const { versions } = await history.versions(FOLLOWED, VERSIONS);
        return history.texts(versions.map(({ content }) => content));
      },
      whole: async () => {
        const { points } = await (await recordedEngine(root, TODAY).history()).timeline({ file: FOLLOWED, versions: VERSIONS });
        if (points.length < VERSIONS) throw new Error(`${points.length} points of ${VERSIONS}`);
      },
    },
    { rounds: 15, warmUp: 4 },
  );
  const note = `${median(times.whole).toFixed(0)} ms; git log --follow ${median(times.log).toFixed(0)} ms`;
  return [
    { id: 'T11', what: `${VERSIONS} scores of an account’s history, ${COMMITS} commits: of git log --follow -n${VERSIONS}`, value: ratio(times.whole, times.log), unit: 'x', atMost: 2.2, note },
    { id: '-', what: 'the same: finding and reading the versions alone', value: ratio(times.port, times.log), unit: 'x' },
  ];
}

async function measurePortfolio(root: string): Promise<Result[]> {
  const kept = recordedEngine(root, TODAY);
  const tree = async (): Promise<string[]> => {
    const revision = (await gitOutput(root, ['rev-list', '-1', '--before=2024-06-02T00:00:00Z', 'main'])).toString().trim();
    return (await gitOutput(root, ['ls-tree', '-r', '-z', revision])).toString().split('\0').filter(Boolean);
  };
  const times = await sideBySide(
    1,
    {
      tree,
      read: async () => gitOutput(root, ['cat-file', '--batch', '--buffer'], `${(await tree()).map((line) => line.slice(12, 52)).join('\n')}\n`),
      port: async () => {
        const history = createGitHistory(root);
        const files = await history.files((await history.revisionOn(DAYS[0]!))!.id);
        return history.texts(files.map(({ content }) => content));
      },
      whole: () => portfolioAt(recordedEngine(root, TODAY), DAYS[0]!),
      seen: async () => {
        for (const day of DAYS) await portfolioAt(kept, day);
      },
    },
    { rounds: 5, warmUp: 2 },
  );
  const seen = times.seen.map((time) => time / DAYS.length);
  const accounts = `${ACCOUNTS.toLocaleString('en')} accounts`;
  return [
    { id: 'T11', what: `${accounts} at a past date: of their ls-tree + cat-file`, value: ratio(times.whole, times.read), unit: 'x', atMost: 2.6, note: `${median(times.whole).toFixed(0)} ms; ls-tree + cat-file ${median(times.read).toFixed(0)} ms` },
    { id: '-', what: 'the same: finding and reading the texts alone', value: ratio(times.port, times.read), unit: 'x' },
    { id: 'T11', what: `${accounts} at a past date, seen before: of ls-tree`, value: ratio(seen, times.tree), unit: 'x', atMost: 2, note: `${median(seen).toFixed(0)} ms; ls-tree ${median(times.tree).toFixed(0)} ms` },
  ];
}

async function portfolioAt(engine: Engine, day: string): Promise<void> {
  const { accounts } = await (await engine.history()).portfolioAt({ at: day });
  if (accounts.length !== ACCOUNTS) throw new Error(`${accounts.length} accounts of ${ACCOUNTS}`);
}
