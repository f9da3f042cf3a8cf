import picocolors from 'picocolors';
import { Sink } from '../core/report/sink';
import type { Paint } from '../core/report/line';
import type { CliIo } from './cliIo';

/** Where a command writes: the result to `result`, all else to the others. */
export interface Output {
  /** Standard output: the result alone. */
  readonly result: Sink;
  /** Standard error: what the user must know, such as a file that was passed over. Silent with `--quiet`. */
  warn(message: string): void;
  /** Standard error: good to know. Only on a terminal, and not with `--quiet`. */
  note(message: string): void;
  flush(): void;
}

/** The output of one run; colours only where a person looks and does not mind (NO_COLOR). */
export function createOutput(io: CliIo, options: { readonly quiet: boolean; readonly color: boolean }): Output {
  const paint = options.color && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb' && io.stdoutIsTerminal ? colors() : undefined;
  const result = new Sink((text) => io.stdout(text), paint);
  const warn = (message: string) => {
    if (!options.quiet) writeError(io, message);
  };
  return { result, warn, note: (message) => (io.stderrIsTerminal ? warn(message) : undefined), flush: () => result.flush() };
}

/** One line on standard error, whatever the message holds. */
export function writeError(io: CliIo, message: string): void {
  const sink = new Sink((text) => io.stderr(text));
  sink.line(`csac: ${message}`);
  sink.flush();
}

function colors(): Paint {
  const pico = picocolors.createColors(true);
  return (text, style) => pico[style](text);
}
