import type { HistoryState } from '../core/ports';
import type { GitAnswer } from './gitProcess';

/** What the history needs to know of the repository that the portfolio lies in. */
export interface Repository {
  readonly isShallow: boolean;
  /** The portfolio's root from the top of the repository: empty, or with `/` at its end. */
  readonly prefix: string;
}

/** Asks for what {@link readRepository} reads, and fails where there is no commit yet. */
export const REPOSITORY_QUESTIONS = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', 'HEAD'];

const NO_FILES = 'the folder is inside of a repository’s own data, not of its files';

/** The repository, or why there is none to read. */
export function readRepository(answer: GitAnswer): Repository | (HistoryState & { kind: 'none' }) {
  if (answer.kind !== 'printed') return none(reasonOf(answer));
  // Only the prefix may hold line breaks; the id of the newest commit stands behind it.
  const [inside, shallow, ...rest] = answer.bytes.toString('utf8').replace(/\n$/, '').split('\n');
  if (inside !== 'true') return none(NO_FILES);
  return { isShallow: shallow === 'true', prefix: rest.slice(0, -1).join('\n') };
}

function none(reason: string): HistoryState & { kind: 'none' } {
  return { kind: 'none', reason };
}

/** We let it fetch nothing: newer ones say so, older ones only what they could not have. */
const LACKS_TEXTS = /promisor remote|lazy fetching disabled/;

/** Whether Git ended at a content that a partial clone left out. */
export function lacksTexts(answer: GitAnswer): boolean {
  return answer.kind === 'failed' && LACKS_TEXTS.test(answer.message);
}

/** Why Git printed nothing, in one plain line without a period. */
export function reasonOf(answer: Exclude<GitAnswer, { kind: 'printed' }>): string {
  if (answer.kind === 'missing') return 'Git is not installed, or not in the PATH';
  if (answer.kind === 'late') return 'Git did not answer in time';
  const { message } = answer;
  if (message.includes('dubious ownership')) {
    const folder = /in repository at '([^\n]+)'/.exec(message)?.[1];
    return `the repository belongs to another user${folder === undefined ? '' : `; if you trust it, run: git config --global --add safe.directory "${folder}"`}`;
  }
  if (message.includes('not a git repository')) return 'the folder is in no Git repository';
  if (message.includes("argument 'HEAD'")) return 'nothing was committed yet';
  if (message.includes('must be run in a work tree')) return NO_FILES;
  if (LACKS_TEXTS.test(message)) return 'texts are missing in this partial clone, so fetch them: `git fetch --refetch --no-filter`';
  if (message.includes('cannot change to')) return 'the folder cannot be entered';
  const first = message.split('\n', 1)[0]!.replace(/^fatal: /, '').replace(/\.$/, '');
  return first === '' ? 'Git failed without a word' : `Git said: ${first}`;
}
