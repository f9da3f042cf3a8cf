import { isIsoDay } from '../core/calendar/isoDay';
import type { Revision } from '../core/ports';

/** Of each commit: id, parents, the committer's day; the author by the mailmap; the first line of the message. With `-z`. */
export const LOG_FORMAT = '--format=%x01%H %P %cs%x00%aN%x00%s';

/** Of these, each ended by a NUL. */
const PARTS = 3;

/** A commit as it was printed. */
export interface LoggedCommit {
  readonly revision: Revision;
  /** Where it was asked for a file: the next older commits that changed it; else the parents. */
  readonly parents: readonly string[];
  /** What it did to files; of a merge only where it differs from all that were merged. */
  readonly changes: readonly LoggedChange[];
}

export interface LoggedChange {
  /** The file's mode afterwards; `000000` where it was taken away. */
  readonly mode: string;
  /** Id of its content afterwards. */
  readonly content: string;
  /** `A` added, `D` deleted, `M` modified, `R` renamed, `T` made something else; of a merge a letter for each parent. */
  readonly status: string;
  /** From the top of the repository. */
  readonly path: string;
  /** The path before a renaming, else the same. */
  readonly from: string;
}

const COMMIT = /^\n?\x01(\S+)((?: \S+)*?) +(\S+)$/;
/** Days after the year 9999, which have no shape that days are compared in. */
const FAR_DAY = /^\d{5,}-/;
const LAST_DAY = '9999-12-31';
const CHANGE = /^\n?(:+)(\d.*)$/;

/** Reads `git log -z` in {@link LOG_FORMAT}, with or without `--raw --no-abbrev`; what cannot be read is left out, and a day that lies too far ahead is the last one. */
export function parseLog(log: string): LoggedCommit[] {
  const commits: LoggedCommit[] = [];
  const tokens = log.split('\0');
  let changes: LoggedChange[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = COMMIT.exec(tokens[at]!);
    const change = head === null ? CHANGE.exec(tokens[at]!) : null;
    if (head !== null) {
      const [, id, parents, printed] = head;
      const day = FAR_DAY.test(printed!) ? LAST_DAY : printed!;
      changes = [];
      if (isIsoDay(day)) commits.push({ revision: { id: id!, day, author: tokens[at + 1] ?? '', summary: tokens[at + 2] ?? '' }, parents: parents!.split(' ').filter(Boolean), changes });
      at += 2;
    } else if (change !== null) {
      const renames = /[RC]\d+$/.test(tokens[at]!);
      const from = tokens[at + 1] ?? '';
      at += renames ? 2 : 1;
      changes.push({ ...outcome(change[1]!.length, change[2]!.split(' ')), path: tokens[at] ?? '', from });
    }
  }
  return commits;
}

/** How many commits `git log -z` printed in {@link LOG_FORMAT}, without `--raw`: those that cannot be read among them. */
export function countCommits(log: string): number {
  return Math.floor(log.split('\0').length / PARTS);
}

/** `:old-mode mode old-id id M`; of a merge with a colon, an old mode and an old id for each parent. */
function outcome(parents: number, fields: readonly string[]): Pick<LoggedChange, 'mode' | 'content' | 'status'> {
  return { mode: fields[parents] ?? '', content: fields[2 * parents + 1] ?? '', status: (fields[2 * parents + 2] ?? '').replace(/\d+$/, '') };
}
