import { createHash } from 'node:crypto';
import type { FileChange, FileHistory, FileVersion, History, Revision } from '../../../src/core/ports';

/** What one commit did, on top of the one before. */
export interface MemoryCommit {
  readonly day: string;
  readonly author?: string;
  readonly summary?: string;
  /** Texts that it wrote, by path; null takes the file away. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Files that got another name before that, from old to new. */
  readonly renames?: Readonly<Record<string, string>>;
}

export interface MemoryHistoryOptions {
  /** The first commit is where a shallow clone ends: what it holds may be older. */
  readonly shallow?: boolean;
  /** Why there is no history at all. */
  readonly none?: string;
  /** The saved files as they are now; those of the last commit when left out. */
  readonly present?: () => Readonly<Record<string, string>>;
}

interface RecordedCommit {
  readonly revision: Revision;
  readonly renames: Readonly<Record<string, string>>;
  /** Content of each file, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** A history as a repository of one line of commits would have it, oldest first; the array may grow later. */
export function memoryHistory(commits: readonly MemoryCommit[], { shallow = false, none, present }: MemoryHistoryOptions = {}): History {
  const texts = new Map<string, string>();
  const recorded = (): RecordedCommit[] => (none === undefined ? recordAll(commits, texts) : []);
  const indexOf = (all: readonly RecordedCommit[], id: string) => all.findIndex(({ revision }) => revision.id === id);
  return {
    state: async () => {
      if (none !== undefined || commits.length === 0) return { kind: 'none', reason: none ?? 'nothing was committed yet' };
      return { kind: 'there', isShallow: shallow };
    },
    head: async () => recorded().at(-1)?.revision,
    revision: async (name) => {
      const all = recorded();
      const back = /^HEAD(?:~(\d+))?$/.exec(name);
      if (back !== null) return all.at(-1 - Number(back[1] ?? 0))?.revision;
      const found = all.filter(({ revision }) => /^[0-9a-f]{4,40}$/.test(name) && revision.id.startsWith(name));
      return found.length === 1 ? found[0]!.revision : undefined;
    },
    revisionOn: async (day) => recorded().reverse().find(({ revision }) => revision.day <= day)?.revision,
    versions: async (file, limit, after) => {
      const all = recorded();
      return versionsIn(all, file, limit, after === undefined ? -1 : indexOf(all, after), shallow);
    },
    files: async (id) => {
      const all = recorded();
      return [...(all[indexOf(all, id)]?.files ?? [])].map(([file, content]) => ({ file, content }));
    },
    texts: async (contents) => new Map(contents.flatMap((content) => (texts.has(content) ? [[content, texts.get(content)!] as const] : []))),
    unreadable: async () => new Map(),
    mergeBase: async (one, other) => {
      const all = recorded();
      return all[Math.min(indexOf(all, one), indexOf(all, other))]?.revision;
    },
    changedFiles: async (from, to) => {
      const all = recorded();
      const [first, last] = [indexOf(all, from), to === undefined ? all.length - 1 : indexOf(all, to)];
      if (first < 0 || last < 0) return undefined;
      const files = to === undefined && present !== undefined ? contentsOf(present()) : all[last]!.files;
      return changesBetween(all[first]!.files, files, pathsBefore(all.slice(first + 1, last + 1)), to !== undefined);
    },
    changedLines: async () => undefined,
    branches: async () => ({ all: [{ name: 'main', isRemote: false, isCurrent: true, day: recorded().at(-1)!.revision.day }], usual: undefined }),
  };
}

/** The name that Git gives to a text. */
export function contentId(text: string): string {
  return createHash('sha1').update(`blob ${Buffer.byteLength(text)}\0`).update(text).digest('hex');
}

function contentsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([file, text]) => [file, contentId(text)]));
}

/** What the files were called before these commits. */
function pathsBefore(commits: readonly RecordedCommit[]): (file: string) => string {
  return (file) => [...commits].reverse().reduce((path, { renames }) => Object.keys(renames).find((old) => renames[old] === path) ?? path, file);
}

function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, pathBefore: (file: string) => string, isRecorded: boolean): FileChange[] {
  const moved = new Set<string>();
  const changes = [...after].flatMap(([file, content]): FileChange[] => {
    const from = before.has(file) ? file : pathBefore(file);
    const old = before.get(from);
    if (from !== file && old !== undefined) moved.add(from);
    if (from === file && old === content) return [];
    return [{ before: old === undefined ? undefined : { file: from, content: old }, after: { file, content: isRecorded ? content : undefined } }];
  });
  const gone = [...before].filter(([file]) => !after.has(file) && !moved.has(file)).map(([file, content]) => ({ before: { file, content }, after: undefined }));
  return [...changes, ...gone];
}

function recordAll(commits: readonly MemoryCommit[], texts: Map<string, string>): RecordedCommit[] {
  let files = new Map<string, string>();
  let id = '';
  return commits.map(({ day, author = 'Ana', summary = 'Update', files: written = {}, renames = {} }) => {
    files = new Map(files);
    for (const [from, to] of Object.entries(renames)) {
      files.set(to, files.get(from)!);
      files.delete(from);
    }
    for (const [file, text] of Object.entries(written)) {
      if (text === null) files.delete(file);
      else {
        const content = contentId(text);
        texts.set(content, text);
        files.set(file, content);
      }
    }
    id = createHash('sha1').update(JSON.stringify([id, day, author, summary, [...files]])).digest('hex');
    return { revision: { id, day, author, summary }, renames, files };
  });
}

function versionsIn(all: readonly RecordedCommit[], file: string, limit: number, after: number, shallow: boolean): FileHistory {
  const versions: FileVersion[] = [];
  let path = file;
  for (let at = all.length - 1; at > after; at--) {
    const { revision, renames, files } = all[at]!;
    const content = files.get(path);
    const from = Object.keys(renames).find((old) => renames[old] === path);
    const before = all[at - 1]?.files.get(from ?? path);
    if (content !== undefined && (from !== undefined || content !== before)) {
      if (versions.length === limit) return { versions, end: 'limit' };
      versions.push({ revision, file: path, content });
    }
    path = from ?? path;
  }
  return { versions, end: shallow && versions.at(-1)?.revision === all[0]?.revision ? 'shallow' : 'beginning' };
}
