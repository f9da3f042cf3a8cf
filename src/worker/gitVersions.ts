import { posix } from 'node:path';
import type { BoundedMap } from '../core/boundedMap';
import type { FileHistory, FileVersion } from '../core/ports';
import { runGit } from './gitProcess';
import type { Repository } from './gitState';
import { LOG_FORMAT, parseLog } from './parseLog';
import type { LoggedChange, LoggedCommit } from './parseLog';

/** A file, also one that may be executed; not a link. */
const FILE_MODE = /^100/;
/** Another account made from the same template shares about half of its lines: only more than that is the same file renamed. */
const SAME_FILE = '--find-renames=60%';

/** Paths of the files that a commit renamed: as they were before, by what they were after; from the top of the repository. */
export type Renames = ReadonlyMap<string, string>;

/** What following a file through a repository needs. */
export interface VersionSource {
  readonly root: string;
  readonly repository: Repository;
  /** By commit: they never change. */
  readonly renames: BoundedMap<Renames>;
}

/**
 * The versions of a file, newest first, each made from the next: where lines of work were merged, the one that brought the file's
 * text; where both had changed it, the present line, in which the merge counts as one version by whoever merged. A copy begins
 * anew, a renamed file goes on; one that was deleted and came back under its name goes on, too.
 * @param after full id of a commit
 */
export async function readVersions(source: VersionSource, file: string, limit: number, after: string | undefined): Promise<FileHistory> {
  const versions: FileVersion[] = [];
  let [path, from] = [file, 'HEAD'];
  for (;;) {
    // One more tells whether there are more.
    const wanted = limit - versions.length + 1;
    const log = await logOf(source.root, path, from, wanted, after);
    if (log === undefined) return { versions, end: versions.length === 0 ? 'beginning' : 'limit' };
    const line = lineOf(log);
    let renamed: { path: string; from: string } | undefined;
    for (const { revision, changes } of line) {
      const change = changeOf(changes, topPath(source, path));
      if (change === undefined || !FILE_MODE.test(change.mode)) continue;
      if (versions.length === limit) return { versions, end: 'limit' };
      versions.push({ revision, file: path, content: change.content });
      renamed = /^A+$/.test(change.status) ? await nameBefore(source, revision.id, change.path) : undefined;
      if (renamed !== undefined) break;
    }
    const next = renamed ?? (log.length < wanted ? undefined : olderThan(line, path));
    if (next === undefined) return { versions, end: await endOf(source, versions) };
    ({ path, from } = next);
  }
}

/** Commits that changed the file, each with the next older ones as its parents; undefined when Git fails. */
async function logOf(root: string, path: string, from: string, count: number, after: string | undefined): Promise<LoggedCommit[] | undefined> {
  const shape = ['-z', '--encoding=UTF-8', LOG_FORMAT, '--parents', '-c', '--raw', '--no-abbrev', '--no-renames', '--no-relative', '--no-ext-diff', '--no-textconv'];
  const range = after === undefined ? [from] : [from, `^${after}`];
  const answer = await runGit(root, ['log', ...shape, `--max-count=${count}`, '--end-of-options', ...range, '--', path]);
  return answer.kind === 'printed' ? parseLog(answer.bytes.toString('utf8')) : undefined;
}

/** From the newest commit on always the first parent that changed the file. */
function lineOf(log: readonly LoggedCommit[]): LoggedCommit[] {
  const byId = new Map(log.map((commit) => [commit.revision.id, commit]));
  const line: LoggedCommit[] = [];
  for (let commit = log[0]; commit !== undefined; commit = byId.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}

function olderThan(line: readonly LoggedCommit[], path: string): { path: string; from: string } | undefined {
  const from = line.at(-1)?.parents[0];
  return from === undefined ? undefined : { path, from };
}

/** Names that differ only in how a letter with a mark is encoded are one: macOS changes that. */
function changeOf(changes: readonly LoggedChange[], path: string): LoggedChange | undefined {
  return changes.find((change) => change.path.normalize('NFC') === path.normalize('NFC'));
}

function topPath({ repository }: VersionSource, path: string): string {
  return posix.normalize(repository.prefix + path);
}

/** Where a file was before the commit that seems to begin it. */
async function nameBefore(source: VersionSource, commit: string, path: string): Promise<{ path: string; from: string } | undefined> {
  const before = (await renamesOf(source, commit)).get(path);
  return before === undefined ? undefined : { path: posix.relative(source.repository.prefix, before), from: `${commit}^1` };
}

/** Of a merge against the line that it was merged into. */
async function renamesOf({ root, renames }: VersionSource, commit: string): Promise<Renames> {
  const kept = renames.get(commit);
  if (kept !== undefined) return kept;
  const shape = ['-z', LOG_FORMAT, '--first-parent', '-m', '--raw', '--no-abbrev', SAME_FILE, '-l1000', '--diff-filter=R', '--no-relative', '--no-ext-diff', '--no-textconv'];
  const answer = await runGit(root, ['log', ...shape, '--max-count=1', '--end-of-options', commit, '--']);
  if (answer.kind !== 'printed') return new Map();
  const changes = parseLog(answer.bytes.toString('utf8'))[0]?.changes ?? [];
  const found = new Map(changes.map(({ path, from }) => [path, from]));
  renames.set(commit, found, 1 + found.size);
  return found;
}

/** At the edge of a shallow clone a file seems to begin, as the commit has none before it. */
async function endOf({ root, repository }: VersionSource, versions: readonly FileVersion[]): Promise<FileHistory['end']> {
  const oldest = versions.at(-1);
  if (oldest === undefined || !repository.isShallow) return 'beginning';
  const answer = await runGit(root, ['log', '-z', LOG_FORMAT, '--max-count=1', '--end-of-options', oldest.revision.id, '--']);
  const logged = answer.kind === 'printed' ? parseLog(answer.bytes.toString('utf8'))[0] : undefined;
  return logged?.parents.length === 0 ? 'shallow' : 'beginning';
}
