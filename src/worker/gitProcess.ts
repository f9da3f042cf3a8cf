import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { dirname } from 'node:path';

/** Whoever waits for longer has forgotten what they asked. */
const DEADLINE_MS = 10_000;
/** More than any list of files or commits needs; a text of this length still fits into a string. */
const MOST_BYTES = 256_000_000;
/** Of an error only its first lines are read. */
const MOST_ERROR_BYTES = 10_000;
/** Processes at once, over all portfolios: each also fills a core. */
const MOST_AT_ONCE = 4;

/**
 * Settings of a repository that would run programs, all off (trap 11), and those that would change what is printed. Paths are
 * taken as they are written, so that none is a pattern.
 */
const SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'log.follow=false', 'log.showRoot=true', 'color.ui=false'];
const GUARDED = ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...SETTINGS.flatMap((setting) => ['-c', setting])];

/** No locks, no questions, no network: also where a setting of the repository allows a protocol by its name. */
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', LC_ALL: 'C' };
/** What a hook that runs us sets for its own repository, what contradicts our way to write paths, and what adds lines to a patch. */
const FOREIGN = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|DIFF_OPTS|(?:GLOB|NOGLOB|ICASE|LITERAL)_PATHSPECS)$/i;

/** What Git printed, or why it printed nothing. */
export type GitAnswer =
  | { readonly kind: 'printed'; readonly bytes: Buffer }
  /** There is no such program. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'late' }
  /** What Git said of it, in English; may be empty. */
  | { readonly kind: 'failed'; readonly message: string };

export interface GitInput {
  /** Settings of the repository that are to be others for this run: `key=value`. */
  readonly settings?: readonly string[];
  /** What it reads. */
  readonly input?: string;
  /** Gets what it prints, piece by piece; the answer is then empty. */
  readonly onPiece?: (piece: Buffer) => void;
}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs Git on the repository that a folder lies in: without hooks, pager, network or questions, for 10 s at most. Never throws.
 * @param args begin with the command; what comes from elsewhere stands behind `--end-of-options` or `--`
 */
export async function runGit(folder: string, args: readonly string[], input: GitInput = {}): Promise<GitAnswer> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  running++;
  try {
    return await settled(start(folder, args, input.settings), input);
  } catch (error) {
    // An argument with a NUL in it, which no path and no name has.
    return { kind: 'failed', message: messageOf(error) };
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Started outside of the repository, where no program can pose as Git. */
function start(folder: string, args: readonly string[], settings: readonly string[] = []): ChildProcessWithoutNullStreams {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const env = { ...Object.fromEntries(inherited), ...ENVIRONMENT };
  return spawn('git', [...GUARDED, ...settings.flatMap((setting) => ['-c', setting]), '-C', folder, ...args], { cwd: dirname(process.execPath), env, windowsHide: true });
}

function settled(git: ChildProcessWithoutNullStreams, { input = '', onPiece }: GitInput): Promise<GitAnswer> {
  return new Promise((settle) => {
    const pieces: Buffer[] = [];
    let length = 0;
    let complaint = '';
    const finish = (answer: GitAnswer) => {
      clearTimeout(timer);
      settle(answer);
    };
    const give = (answer: GitAnswer) => {
      finish(answer);
      git.kill('SIGKILL');
    };
    const timer = setTimeout(() => give({ kind: 'late' }), DEADLINE_MS);
    const attempt = (work: () => void) => {
      try {
        work();
      } catch (error) {
        give({ kind: 'failed', message: messageOf(error) });
      }
    };
    git.stdout.on('data', (piece: Buffer) => {
      if (onPiece !== undefined) return attempt(() => onPiece(piece));
      length += piece.length;
      if (length > MOST_BYTES) return give({ kind: 'failed', message: 'printed too much' });
      pieces.push(piece);
    });
    git.stderr.on('data', (piece: Buffer) => {
      if (complaint.length < MOST_ERROR_BYTES) complaint += piece.toString('utf8');
    });
    git.on('error', (error: NodeJS.ErrnoException) => finish(error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', message: error.message }));
    git.on('close', (code) => finish(code === 0 ? { kind: 'printed', bytes: Buffer.concat(pieces) } : { kind: 'failed', message: complaint }));
    // A process that ends before it has read everything says why on its own.
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
