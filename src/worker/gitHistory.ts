import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { isIsoDay } from '../core/calendar/isoDay';
import type { FileVersion, History } from '../core/ports';
import { decodeText } from '../core/text/decodeText';
import { parseFileLog } from './parseFileLog';

const DEADLINE_MS = 10_000;
const MOST_BYTES = 16_000_000;

/**
 * Settings of a repository that would run programs or ask the network, all off (trap 11). Paths are taken as they are written, so
 * that none is a pattern.
 */
const GUARDED = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false', '-c', 'protocol.allow=never'];
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The history of a portfolio in a Git repository, by the `git` program: read only, no hooks, no network. Without Git, without a
 * repository and where it takes longer than 10 s, files have no history.
 * @param root absolute path of the portfolio's root
 */
export function createGitHistory(root: string): History {
  return {
    async versions(file, limit) {
      const count = Math.max(0, Math.trunc(limit));
      const log = await git(root, ['log', '--follow', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--format=%x01%H %as', `--max-count=${count}`, '--end-of-options', 'HEAD', '--', file]);
      return parseFileLog(log?.toString('utf8') ?? '')
        .filter(({ revision, day, blob }) => OBJECT_ID.test(revision) && OBJECT_ID.test(blob) && isIsoDay(day))
        .map(({ revision, day, blob }): FileVersion => ({ revision, day, read: () => textOf(root, blob) }));
    },
  };
}

async function textOf(root: string, blob: string): Promise<string | undefined> {
  const bytes = await git(root, ['cat-file', 'blob', blob]);
  if (bytes === undefined) return undefined;
  const content = decodeText(bytes);
  return content.kind === 'text' ? content.text : undefined;
}

/** What Git prints; undefined when it fails. It is started outside of the repository, where no program can pose as it. */
function git(root: string, args: readonly string[]): Promise<Buffer | undefined> {
  const options = { cwd: dirname(process.execPath), env: { ...process.env, ...ENVIRONMENT }, timeout: DEADLINE_MS, maxBuffer: MOST_BYTES, windowsHide: true, encoding: 'buffer' } as const;
  return new Promise((settle) => {
    execFile('git', [...GUARDED, '-C', root, ...args], options, (error, stdout) => settle(error === null ? stdout : undefined));
  });
}
