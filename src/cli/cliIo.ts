/** Everything that a run of the command line takes from its process, so that a test can stand in for it. */
export interface CliIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Absolute path of the current folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** The user's calendar day as `YYYY-MM-DD`. */
  today(): string;
  /** Folder of the running script; `templateWorker.js` lies beside it. */
  readonly scriptFolder: string;
}
