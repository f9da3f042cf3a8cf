import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../src/core/engine';
import { median, ratio, sideBySide } from './measure';
import type { Timings } from './measure';
import { recordAccounts } from './recordedAccounts';
import { gitOutput, recordedEngine } from './recordedEngine';
import type { Result } from './result';

const ACCOUNTS = 1_000;
const CHANGED = 50;
const TODAY = '2025-12-01';
const BASE = 'HEAD~1';

/** A text of a change, before or after. */
interface Version {
  readonly file: string;
  readonly text: string;
}

/** What a change does to a portfolio, against what Git takes to name and print the texts of the change, and scoring these. */
export async function measureDiff(): Promise<Result[]> {
  const root = recordAccounts(ACCOUNTS, 1, CHANGED);
  try {
    const times = await sideBySide(
      1,
      {
        readRecorded: () => readRecorded(root),
        readPresent: () => readPresent(root),
        recordedParts: async () => scoreAll(recordedEngine(root, TODAY), await readRecorded(root)),
        presentParts: async () => scoreAll(recordedEngine(root, TODAY), await readPresent(root)),
        recorded: () => diff(root, 'HEAD'),
        present: () => diff(root, undefined),
      },
      { rounds: 15, warmUp: 4 },
    );
    const what = `csac diff, ${ACCOUNTS.toLocaleString('en')} accounts, ${CHANGED} changed files`;
    const note = (whole: Timings, parts: Timings, read: Timings) => `${median(whole).toFixed(0)} ms; Git and scores ${median(parts).toFixed(0)} ms, of which Git ${median(read).toFixed(0)} ms`;
    return [
      { id: 'diff', what: `${what}: of git diff-tree + cat-file and scoring both texts`, value: ratio(times.recorded, times.recordedParts), unit: 'x', atMost: 3, note: note(times.recorded, times.recordedParts, times.readRecorded) },
      { id: 'diff', what: `the same against the files as they are: of git diff-index, ls-files, cat-file and scoring both texts`, value: ratio(times.present, times.presentParts), unit: 'x', atMost: 3, note: note(times.present, times.presentParts, times.readPresent) },
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function diff(root: string, head: string | undefined): Promise<void> {
  const { accounts } = await (await recordedEngine(root, TODAY).diffs()).between({ base: BASE, ...(head !== undefined && { head }) });
  if (accounts.length < CHANGED * 0.8) throw new Error(`${accounts.length} accounts of ${CHANGED}`);
}

async function scoreAll(engine: Engine, versions: readonly Version[]): Promise<void> {
  for (const { file, text } of versions) {
    const document = engine.read(file, text);
    if (document === undefined || (await engine.scores(document)).length === 0) throw new Error(`${file} is no account`);
  }
}

/** What Git alone takes to tell the files that differ between two commits, and to print both texts of each. */
async function readRecorded(root: string): Promise<Version[]> {
  const named = namedIn(await gitOutput(root, ['diff-tree', '-r', '-z', '-M', '--no-abbrev', '--no-commit-id', BASE, 'HEAD']));
  return printed(root, named.flatMap(({ file, before, after }) => [{ file, content: before }, { file, content: after }]));
}

/** What Git alone takes to tell the files that differ from a commit now, and to print the texts of then; with reading those of now. */
async function readPresent(root: string): Promise<Version[]> {
  const [diff] = await Promise.all([gitOutput(root, ['diff-index', '-r', '-z', '-M', '--no-abbrev', BASE]), gitOutput(root, ['ls-files', '-z', '--others', '--exclude-standard'])]);
  const named = namedIn(diff);
  const before = await printed(root, named.map((each) => ({ file: each.file, content: each.before })));
  return [...before, ...named.map(({ file }) => ({ file, text: readFileSync(join(root, file), 'utf8') }))];
}

/** The files of `--raw -z` with the contents of both sides, under the paths after. */
function namedIn(raw: Buffer): { file: string; before: string; after: string }[] {
  const tokens = raw.toString().split('\0');
  const named: { file: string; before: string; after: string }[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [, , before, after, status] = tokens[at]!.split(' ');
    at += status!.startsWith('R') ? 2 : 1;
    named.push({ file: tokens[at]!, before: before!, after: after! });
  }
  return named;
}

async function printed(root: string, named: readonly { readonly file: string; readonly content: string }[]): Promise<Version[]> {
  const answer = await gitOutput(root, ['cat-file', '--batch', '--buffer'], `${named.map(({ content }) => content).join('\n')}\n`);
  let offset = 0;
  return named.map(({ file }) => {
    const end = answer.indexOf(10, offset);
    const length = Number(answer.toString('latin1', offset, end).split(' ')[2]);
    offset = end + length + 2;
    return { file, text: answer.toString('utf8', end + 1, end + 1 + length) };
  });
}
