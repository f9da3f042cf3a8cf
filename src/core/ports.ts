import type { IsoDay } from './calendar/isoDay';

/** A value now, or later. Hosts that can read at once do so: waiting costs more than reading. */
export type MaybePromise<T> = T | Promise<T>;

/** What reading a file gave: its text, or why there is none. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: 'missing' | 'binary' | 'not-utf8' | 'too-large' | 'denied'; readonly detail: string };

/** The files of one portfolio. Paths are relative to its root, with `/`, on every system. */
export interface Workspace {
  /** All files of the portfolio that may concern us, in no particular order; ignored folders left out. */
  list(): MaybePromise<readonly string[]>;
  /** The file as it is now: what the editor shows where it is open there, else what is saved. */
  read(file: string): MaybePromise<FileContent>;
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

/** A file as it once was. */
export interface FileVersion {
  /** What the history calls it; no other version of the file has it. */
  readonly revision: string;
  /** The day on which its author recorded it. */
  readonly day: IsoDay;
  /** Its text; undefined where there is none to read: a binary file, one that is too large, or lost. */
  read(): Promise<string | undefined>;
}

/** What the files of the portfolio were before. Answers late and empty rather than not at all: a document can do without. */
export interface History {
  /**
   * The recorded versions of a file, newest first, also under the names that it had before.
   * @param limit how many at most
   * @returns an empty list where the file has no history
   */
  versions(file: string, limit: number): Promise<readonly FileVersion[]>;
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
