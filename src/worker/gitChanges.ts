import type { FileChange, LineRange, Lost } from '../core/ports';
import { runGit } from './gitProcess';
import { reasonOf } from './gitState';
import { readUnseenFiles } from './gitUnseen';
import type { UnseenFiles } from './gitUnseen';
import { parsePatch } from './parsePatch';
import { parseRawDiff } from './parseRawDiff';

/** Another account made from the same template shares about half of its lines: only more than that is the same file renamed. */
const SAME_FILE = '--find-renames=60%';
/** Paths from the folder that Git runs in, and only what lies below it. */
const SHAPE = ['--relative', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--no-color', SAME_FILE, '-l1000'];
const AS_LIST = ['-r', '-z', '--raw', '--no-abbrev', ...SHAPE];
/** Also of files that the repository calls binary, or large: whether a file is one of ours is not for its attributes to say. */
const AS_PATCH = ['-r', '-p', '-U0', '--text', '--src-prefix=a/', '--dst-prefix=b/', ...SHAPE];

const NONE_UNSEEN: UnseenFiles = { unknown: [], unwatched: [] };

/**
 * The files that differ between two commits, or between one and the files as they are saved.
 * @param root absolute path of the portfolio's root
 * @param from full id of a commit
 * @param lost hears what Git says where it fails
 */
export async function readChangedFiles(root: string, from: string, to: string | undefined, lost?: Lost): Promise<readonly FileChange[] | undefined> {
  const [diff, unseen] = await Promise.all([runDiff(root, AS_LIST, from, to, lost), to === undefined ? readUnseenFiles(root) : NONE_UNSEEN]);
  if (diff === undefined || unseen === undefined) return undefined;
  const changes = parseRawDiff(diff);
  const told = new Set(changes.flatMap(({ before, after }) => [before?.file, after?.file]));
  // A file that Git does not look at is recorded as its index has it, unless that differs already.
  const unwatched = unseen.unwatched.filter(({ file }) => !told.has(file));
  return [
    ...changes,
    ...unwatched.map((before) => ({ before, after: { file: before.file, content: undefined } })),
    ...unseen.unknown.map((file) => ({ before: undefined, after: { file, content: undefined } })),
  ];
}

/** The lines that were written, by file; of a file that was never recorded, all. */
export async function readChangedLines(root: string, from: string, to: string | undefined): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined> {
  const [patch, unseen] = await Promise.all([runDiff(root, AS_PATCH, from, to), to === undefined ? readUnseenFiles(root) : NONE_UNSEEN]);
  if (patch === undefined || unseen === undefined) return undefined;
  const lines = parsePatch(patch);
  for (const file of unseen.unknown) lines.set(file, [{ start: 1, end: Infinity }]);
  return lines;
}

async function runDiff(root: string, shape: readonly string[], from: string, to: string | undefined, lost?: Lost): Promise<string | undefined> {
  const settings = to === undefined ? await withoutFilters(root) : [];
  if (settings === undefined) return undefined;
  const command = to === undefined ? ['diff-index', ...shape, '--end-of-options', from] : ['diff-tree', ...shape, '--end-of-options', from, to];
  const answer = await runGit(root, [...command, '--'], { settings: ['core.quotePath=false', ...settings] });
  if (answer.kind === 'printed') return answer.bytes.toString('utf8');
  lost?.(reasonOf(answer));
  return undefined;
}

/**
 * Settings that keep Git from running the repository's filters on the files as they are now (trap 11). Undefined where one has a
 * name that cannot be passed on.
 */
async function withoutFilters(root: string): Promise<readonly string[] | undefined> {
  const answer = await runGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  // It fails where there is none.
  if (answer.kind !== 'printed') return answer.kind === 'failed' && answer.message === '' ? [] : undefined;
  const keys = answer.bytes.toString('utf8').split('\0').filter(Boolean);
  if (keys.some((key) => key.includes('='))) return undefined;
  return [...new Set(keys)].map((key) => (key.endsWith('.required') ? `${key}=false` : `${key}=`));
}
