/** One version of a file, as Git's log tells it. */
export interface LoggedVersion {
  readonly revision: string;
  readonly day: string;
  /** Id of the file's content. */
  readonly blob: string;
}

const COMMIT = /^\n?\x01(\S+) (\S+)$/;
/** Modes and ids before and after, and what happened: `:100644 100644 <id> <id> M`. */
const CHANGE = /^\n?:\d+ (\d+) \S+ (\S+) ([A-Z])/;
/** A file, also one that may be executed; not a link, and not a deletion. */
const FILE_MODE = /^100/;

/** Reads `git log --raw -z --format=%x01%H %as` of one file; newest first. Commits after which it is no file are left out. */
export function parseFileLog(log: string): LoggedVersion[] {
  const versions: LoggedVersion[] = [];
  const parts = log.split('\0');
  let commit: { revision: string; day: string } | undefined;
  for (let at = 0; at < parts.length; at++) {
    const head = COMMIT.exec(parts[at]!);
    const change = CHANGE.exec(parts[at]!);
    if (head !== null) commit = { revision: head[1]!, day: head[2]! };
    if (change === null) continue;
    const [, mode, blob, status] = change;
    // The path follows, before it the one that it had: neither is read, whatever it looks like.
    at += status === 'R' || status === 'C' ? 2 : 1;
    if (commit !== undefined && FILE_MODE.test(mode!)) versions.push({ ...commit, blob: blob! });
    commit = undefined;
  }
  return versions;
}
