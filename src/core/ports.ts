import type { IsoDay } from './calendar/isoDay';

/** A value now, or later. Hosts that can read at once do so: waiting costs more than reading. */
export type MaybePromise<T> = T | Promise<T>;

/** What reading a file gave: its text, or why there is none. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `lost`: it was recorded, but what was recorded is not on this machine. */
  | { readonly kind: 'unreadable'; readonly reason: 'missing' | 'binary' | 'not-utf8' | 'too-large' | 'denied' | 'lost'; readonly detail: string };

/** A file that gave no text. */
export type Unreadable = Extract<FileContent, { kind: 'unreadable' }>;

/** The files of one portfolio. Paths are relative to its root, with `/`, on every system. */
export interface Workspace {
  /**
   * All files of the portfolio that may concern us, in no particular order; ignored folders left out.
   * @param below a folder without `/` at its end: only those below it are wanted; others may come along
   */
  list(below?: string): MaybePromise<readonly string[]>;
  /** The file as it is now: what the editor shows where it is open there, else what is saved. */
  read(file: string): MaybePromise<FileContent>;
  /** The files whose text as it is now is not the saved one, in no particular order; absent where there is no such thing. */
  unsaved?(): readonly string[];
}

/** Where notes for the maintainer go; never shown as a finding, never carries a customer's text. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/** The day that counts as today. */
export interface Clock {
  today(): IsoDay;
}

/** Compiles and runs a template that is not ours, in a place that can be stopped. */
export interface TemplateSandbox {
  /**
   * The rendered text of an untrusted template.
   * @throws Error with a plain message when the template is wrong, or when the deadline passed.
   */
  render(template: UntrustedTemplate): Promise<string>;
}

export interface UntrustedTemplate {
  /** Its file, for messages. */
  readonly name?: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** A state of the portfolio that was recorded: a commit, or a day on which snapshots were taken. */
export interface Revision {
  /** No other revision has it; the commit's full hash. */
  readonly id: string;
  /** The day on which it was recorded here: the committer's, as their clock showed it. */
  readonly day: IsoDay;
  /** Who made it, by name; empty where nobody is named. */
  readonly author: string;
  /** The first line of what they said of it; empty where they said nothing. */
  readonly summary: string;
}

/** A file as a revision left it. */
export interface FileVersion {
  readonly revision: Revision;
  /** The path from the portfolio's root that it had then. */
  readonly file: string;
  /** Name of its text: equal texts have equal names, so that what was made of one can be kept. */
  readonly content: string;
}

/** A file that is not the same in two states; paths are from the portfolio's root. */
export interface FileChange {
  /** As it was; undefined where it was not there. */
  readonly before: Pick<FileVersion, 'file' | 'content'> | undefined;
  /** As it is; undefined where it is not there any more. The content is undefined where it is not recorded: the file as it is now. */
  readonly after: { readonly file: string; readonly content: string | undefined } | undefined;
}

/** Lines that stand together, 1-based, the last one included; `Infinity` for the end of the file. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A line of work that has a name. */
export interface Branch {
  /** As people write it: `main`, `origin/main`. */
  readonly name: string;
  readonly isRemote: boolean;
  /** Whether it is the one in work. */
  readonly isCurrent: boolean;
  /** Of its newest revision. */
  readonly day: IsoDay;
}

export interface Branches {
  /** The one that changed last first. */
  readonly all: readonly Branch[];
  /** Name of the one that changes are made for; undefined where none is known to be. */
  readonly usual: string | undefined;
}

/** What is recorded of a file. */
export interface FileHistory {
  /** Newest first. */
  readonly versions: readonly FileVersion[];
  /** Why there is no older one: the file began there, there are more than were asked for, or what was before is not on this machine. */
  readonly end: 'beginning' | 'limit' | 'shallow';
}

/** Whether anything was recorded. */
export type HistoryState =
  | { readonly kind: 'there'; readonly isShallow: boolean }
  /** Why not, in one plain line for people, without a period. */
  | { readonly kind: 'none'; readonly reason: string };

/** Told why no answer came, in one plain line without a period: for whom nothing there and nothing heard are not the same. */
export type Lost = (reason: string) => void;

/** What the files of the portfolio were before. Answers late and empty rather than not at all; never throws. */
export interface History {
  state(): Promise<HistoryState>;
  /** The newest revision: it differs once something was recorded. Undefined where nothing was. */
  head(): Promise<Revision | undefined>;
  /** The revision that people call so: a hash, a branch, a tag, `HEAD~3`. Undefined where there is none, whatever the name looks like. */
  revision(name: string): Promise<Revision | undefined>;
  /** The newest revision of the present line of work that was recorded by the end of the day. */
  revisionOn(day: IsoDay): Promise<Revision | undefined>;
  /**
   * The versions of a file, also under the names that it had before.
   * @param limit how many at most
   * @param after leaves out what is part of this revision
   */
  versions(file: string, limit: number, after?: string): Promise<FileHistory>;
  /**
   * All files below the portfolio's root as the revision left them; the paths are from the root of now.
   * @param lost hears why where what there is could not be asked for: the answer is then empty
   */
  files(revision: string, lost?: Lost): Promise<readonly Pick<FileVersion, 'file' | 'content'>[]>;
  /**
   * The texts of contents, read in one go. One that is binary, too large or lost has none.
   * @param each may hear of texts as they come, so that work on them begins before the last one is read; these are not in the answer
   * @param lost hears why where texts could not be asked for: the answer then has those that came
   */
  texts(contents: readonly string[], each?: (content: string, text: string) => void, lost?: Lost): Promise<ReadonlyMap<string, string>>;
  /** Why contents have no text; of those that are not on this machine, some may be left out. */
  unreadable(contents: readonly string[]): Promise<ReadonlyMap<string, Unreadable>>;
  /** The newest revision that is part of both; undefined where there is none on this machine. Both are ids. */
  mergeBase(one: string, other: string): Promise<Revision | undefined>;
  /**
   * The files that differ, those that were renamed as one; undefined where that cannot be told. Some may only seem to.
   * @param from id of a revision
   * @param to id of a revision; the saved files as they are now when left out, also those that were never recorded
   * @param lost hears why it cannot be told
   */
  changedFiles(from: string, to?: string, lost?: Lost): Promise<readonly FileChange[] | undefined>;
  /** The lines of files after a change that it wrote, in their order, by path; files of which it only took lines away have none. Given, and undefined, as `changedFiles`. */
  changedLines(from: string, to?: string): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined>;
  branches(): Promise<Branches>;
}

/** What a host must give to the engine; the optional ones switch off what needs them. */
export interface Ports {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Absent where the workspace is not trusted: then only built-in templates render. */
  readonly templateSandbox?: TemplateSandbox;
  /** Absent where there is no Git, and where the workspace is not trusted: a repository's settings can run programs. */
  readonly history?: History;
}

/** Tells that nobody wants the answer any more; the shape of VS Code's own token. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}
