import { BoundedMap } from '../core/boundedMap';
import type { FileVersion, History, Lost, Revision, Unreadable } from '../core/ports';
import { CommitLine } from './commitLine';
import { CommitNames } from './commitNames';
import { readBranches } from './gitBranches';
import { readChangedFiles, readChangedLines } from './gitChanges';
import { runGit } from './gitProcess';
import { reasonOf, readRepository, REPOSITORY_QUESTIONS } from './gitState';
import type { Repository } from './gitState';
import { readVersions } from './gitVersions';
import type { Renames } from './gitVersions';
import { parseTree } from './parseTree';
import { readContents } from './readContents';

/** How much is kept of what cannot change: files of trees, texts in UTF-16 units, commits. */
const MOST_KEPT_FILES = 100_000;
const MOST_KEPT_TEXT = 8_000_000;
const MOST_KEPT_COMMITS = 10_000;

/** SHA-1, or SHA-256. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What could be an option, a range or several commits names no single one. */
const NO_NAME = /^[-^]|\.\.|[\x00-\x1f\x7f]|^.{500}|^$/;

/**
 * The history of a portfolio in a Git repository, by the `git` program: read only, no hooks, no network. Without Git, without a
 * repository and where it takes longer than 10 s, there is none.
 * @param root absolute path of the portfolio's root
 */
export function createGitHistory(root: string): History {
  return new GitHistory(root);
}

class GitHistory implements History {
  private known: Repository | undefined;
  private line: CommitLine | undefined;
  /** The question for the newest commit that is under way: all who ask meanwhile get its answer. */
  private asking: Promise<Revision | undefined> | undefined;
  private readonly revisions = new BoundedMap<Revision>(MOST_KEPT_COMMITS);
  private readonly renames = new BoundedMap<Renames>(MOST_KEPT_COMMITS);
  private readonly trees = new BoundedMap<readonly Pick<FileVersion, 'file' | 'content'>[]>(MOST_KEPT_FILES);
  private readonly kept = new BoundedMap<string>(MOST_KEPT_TEXT);

  private readonly names: CommitNames;

  constructor(private readonly root: string) {
    this.names = new CommitNames(root);
  }

  async state(): ReturnType<History['state']> {
    const repository = await this.askRepository();
    return 'kind' in repository ? repository : { kind: 'there', isShallow: repository.isShallow };
  }

  async head(): Promise<Revision | undefined> {
    this.asking ??= this.commit('HEAD').finally(() => (this.asking = undefined));
    return this.asking;
  }

  async revision(name: string): Promise<Revision | undefined> {
    if (NO_NAME.test(name)) return undefined;
    return this.revisions.get(name) ?? this.commit(`${name}^{commit}`);
  }

  async revisionOn(day: string): Promise<Revision | undefined> {
    const head = await this.head();
    if (head === undefined) return undefined;
    if (this.line?.newest !== head.id) this.line = new CommitLine(this.root, head.id);
    return this.line.newestBy(day);
  }

  async versions(file: string, limit: number, after?: string): ReturnType<History['versions']> {
    const repository = await this.repository();
    if (repository === undefined || (after !== undefined && !OBJECT_ID.test(after))) return { versions: [], end: 'beginning' };
    const source = { root: this.root, repository, renames: this.renames };
    return readVersions(source, file, Math.max(0, Math.trunc(limit)), after);
  }

  async files(revision: string, lost?: Lost): ReturnType<History['files']> {
    if (!OBJECT_ID.test(revision)) return [];
    const kept = this.trees.get(revision);
    if (kept !== undefined) return kept;
    // Git lists what is below the folder that it runs in, and names it from there.
    const answer = await runGit(this.root, ['ls-tree', '-r', '-z', '--end-of-options', revision]);
    if (answer.kind !== 'printed') {
      lost?.(reasonOf(answer));
      return [];
    }
    const files = parseTree(answer.bytes.toString('utf8'));
    this.trees.set(revision, files, files.length);
    return files;
  }

  async texts(contents: readonly string[], each?: (content: string, text: string) => void, lost?: Lost): ReturnType<History['texts']> {
    const texts = new Map<string, string>();
    const unread: string[] = [];
    for (const content of new Set(contents)) {
      const text = this.kept.get(content);
      if (text !== undefined) texts.set(content, text);
      else if (OBJECT_ID.test(content)) unread.push(content);
    }
    if (unread.length === 0) return texts;
    const failure = await readContents(this.root, unread, each ?? ((content, text) => this.keep(content, text, texts)), () => undefined);
    if (failure !== undefined) lost?.(reasonOf(failure));
    return texts;
  }

  async unreadable(contents: readonly string[]): ReturnType<History['unreadable']> {
    const reasons = new Map<string, Unreadable>();
    const ids = [...new Set(contents)].filter((content) => OBJECT_ID.test(content));
    await readContents(this.root, ids, () => undefined, (content, reason) => reasons.set(content, reason));
    return reasons;
  }

  async mergeBase(one: string, other: string): ReturnType<History['mergeBase']> {
    if (!OBJECT_ID.test(one) || !OBJECT_ID.test(other)) return undefined;
    if (one === other) return this.revision(one);
    const answer = await runGit(this.root, ['merge-base', '--end-of-options', one, other]);
    return answer.kind === 'printed' ? this.revision(answer.bytes.toString('latin1').trim()) : undefined;
  }

  async changedFiles(from: string, to?: string, lost?: Lost): ReturnType<History['changedFiles']> {
    return areIds(from, to) ? readChangedFiles(this.root, from, to, lost) : undefined;
  }

  async changedLines(from: string, to?: string): ReturnType<History['changedLines']> {
    return areIds(from, to) ? readChangedLines(this.root, from, to) : undefined;
  }

  async branches(): ReturnType<History['branches']> {
    return readBranches(this.root);
  }

  /** Whoever takes texts as they come makes something of them, and keeps that. */
  private keep(content: string, text: string, texts: Map<string, string>): void {
    texts.set(content, text);
    this.kept.set(content, text, text.length);
  }

  private async commit(name: string): Promise<Revision | undefined> {
    const revision = await this.names.find(name);
    if (revision !== undefined) this.revisions.set(revision.id, revision);
    return revision;
  }

  /** Asked again while something can still change: where there is none yet, and of a shallow clone. */
  private async repository(): Promise<Repository | undefined> {
    if (this.known !== undefined && !this.known.isShallow) return this.known;
    const repository = await this.askRepository();
    return 'kind' in repository ? undefined : repository;
  }

  private async askRepository(): Promise<ReturnType<typeof readRepository>> {
    const repository = readRepository(await runGit(this.root, REPOSITORY_QUESTIONS));
    this.known = 'kind' in repository ? undefined : repository;
    return repository;
  }
}

function areIds(from: string, to: string | undefined): boolean {
  return OBJECT_ID.test(from) && (to === undefined || OBJECT_ID.test(to));
}
