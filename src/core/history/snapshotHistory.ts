import type { IsoDay } from '../calendar/isoDay';
import type { FileHistory, FileVersion, History, Revision } from '../ports';
import type { Snapshot } from './snapshotLine';

const ID = 'snapshot:';
/** Marks the texts of now, so that no snapshot's text is taken for one. */
const NOW = 'now:';

/** A file from one day on; without a text where its accounts are gone. */
interface RecordedFile {
  readonly day: IsoDay;
  readonly text: string | undefined;
  /** Names of the accounts that came or went with it. */
  readonly names: readonly string[];
}

/**
 * What snapshots tell of a portfolio without Git. Each day on which something was recorded is a revision, without an author; a file's text is
 * its accounts as JSON, which is YAML, so that they are scored like any other. Contents are named by their texts.
 * @param snapshots oldest day first
 * @param present reads the settings and health models of now: they are not recorded, so that these count for all days
 */
export function createSnapshotHistory(snapshots: readonly Snapshot[], present: () => Promise<ReadonlyMap<string, string>>): History {
  const days = [...new Set(snapshots.map(({ day }) => day))];
  const files = recordedFiles(snapshots);
  const newestBy = (day: IsoDay) => days.filter((each) => each <= day).at(-1);
  const find = (name: string) => (name === 'HEAD' ? days.at(-1) : days.find((day) => ID + day === name));
  return {
    state: async () => (days.length === 0 ? { kind: 'none', reason: 'no snapshots were taken yet' } : { kind: 'there', isShallow: false }),
    head: async () => revisionOf(days.at(-1)),
    revision: async (name) => revisionOf(find(name)),
    revisionOn: async (day) => revisionOf(newestBy(day)),
    versions: async (file, limit, after) => versionsOf(files, file, limit, after?.slice(ID.length) ?? ''),
    files: async (revision) => {
      const day = find(revision);
      if (day === undefined) return [];
      const recorded = [...files].flatMap(([file, versions]) => {
        const text = versions.filter((version) => version.day <= day).at(-1)?.text;
        return text === undefined ? [] : [{ file, content: text }];
      });
      return [...recorded, ...[...(await present())].map(([file, text]) => ({ file, content: NOW + text }))];
    },
    texts: async (contents) => new Map(contents.map((content) => [content, content.startsWith(NOW) ? content.slice(NOW.length) : content])),
    unreadable: async () => new Map(),
    mergeBase: async (one, other) => revisionOf(earlier(find(one), find(other))),
    // Of the files only what health models read is recorded: what else changed cannot be told.
    changedFiles: async () => undefined,
    changedLines: async () => undefined,
    branches: async () => ({ all: [], usual: undefined }),
  };
}

function earlier(one: IsoDay | undefined, other: IsoDay | undefined): IsoDay | undefined {
  return one === undefined || other === undefined ? undefined : one < other ? one : other;
}

function revisionOf(day: IsoDay | undefined): Revision | undefined {
  return day === undefined ? undefined : { id: ID + day, day, author: '', summary: 'Snapshot' };
}

function recordedFiles(snapshots: readonly Snapshot[]): ReadonlyMap<string, readonly RecordedFile[]> {
  const files = new Map<string, RecordedFile[]>();
  const sheets = new Map<string, Map<number, Snapshot>>();
  for (const snapshot of snapshots) {
    const { file, day, sheet, account } = snapshot;
    const versions = files.get(file) ?? [];
    const present = sheets.get(file) ?? new Map<number, Snapshot>();
    files.set(file, versions);
    sheets.set(file, present.set(sheet, snapshot));
    // A later line of a day wins, and the sheets of a file are one text.
    const sameDay = versions.at(-1)?.day === day ? versions.pop() : undefined;
    versions.push({ day, text: textOf(present), names: [...(sameDay?.names ?? []), account] });
  }
  return files;
}

/** The root key makes it an account's text whatever the file is called. */
function textOf(sheets: ReadonlyMap<number, Snapshot>): string | undefined {
  const bodies = [...sheets].filter(([, { data }]) => data !== null).sort(([a], [b]) => a - b);
  return bodies.length === 0 ? undefined : bodies.map(([, { data }]) => `${JSON.stringify({ customer_health: data })}\n`).join('---\n');
}

function versionsOf(files: ReadonlyMap<string, readonly RecordedFile[]>, file: string, limit: number, after: string): FileHistory {
  const versions: FileVersion[] = [];
  const left = new Set([...files.keys()]);
  let path: string | undefined = file;
  let before = '9999-12-31';
  while (path !== undefined && left.delete(path)) {
    // Of the file before a renaming, nothing from that day on.
    const recorded: readonly RecordedFile[] = (files.get(path) ?? []).filter(({ day }) => day > after && day < before);
    for (const { day, text } of [...recorded].reverse()) {
      if (text === undefined) continue;
      if (versions.length === limit) return { versions, end: 'limit' };
      versions.push({ revision: revisionOf(day)!, file: path, content: text });
    }
    const [first] = recorded;
    if (first === undefined) break;
    before = first.day;
    path = nameBefore(files, first, path);
  }
  return { versions, end: 'beginning' };
}

/** The file that went on the day on which this one came, with an account of the same name. */
function nameBefore(files: ReadonlyMap<string, readonly RecordedFile[]>, first: RecordedFile, path: string): string | undefined {
  return [...files].find(([file, versions]) => file !== path && versions.some(({ day, text, names }) => day === first.day && text === undefined && names.some((name) => first.names.includes(name))))?.[0];
}
