import { isEmptyDiff } from '../../core/diff/portfolioDiff';
import type { PortfolioDiff } from '../../core/diff/portfolioDiff';
import { diffAsText } from '../../core/report/diff/diffAsText';
import { diffMarkdown } from '../../core/report/diff/diffMarkdown';
import type { Sink } from '../../core/report/sink';
import { sinkText } from '../../core/report/sinkText';
import type { DiffFormat } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findRoot } from '../findRoot';
import { writeError } from '../output';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import { openSession } from '../session';
import type { CommonOptions } from '../session';
import { writeDocument } from '../writeDocument';

export interface DiffOptions extends CommonOptions {
  readonly format: DiffFormat;
  /** The same as the format `json`. */
  readonly json: boolean;
  /** Where to write; `-` is standard output. */
  readonly out: string;
  readonly force: boolean;
}

/** What a change does to the portfolio; ends with 1 when that breaks a limit of its policy. Nothing is written of a change that moves nothing, except as JSON. */
export async function diff(base: string, head: string | undefined, options: DiffOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const session = openSession(findRoot(io.cwd, [], options.root), io, output, options);
  const diffs = await session.engine.diffs();
  const found = await diffs.between({ base, ...(head !== undefined && { head }) });
  if (options.out === '-') print(found, options, output.result);
  else output.note(writeDocument({ path: absolutePath(io.cwd, options.out), shown: options.out }, await sinkText((sink) => print(found, options, sink)), options.force));
  if (isEmptyDiff(found)) output.note('nothing that the portfolio shows has moved');
  for (const note of found.notes) output.warn(note);
  const broken = found.policy.filter(({ isBroken }) => isBroken);
  for (const { id, message } of broken) writeError(io, `policy ${id}: ${message}`);
  return broken.length > 0 ? EXIT.findings : EXIT.done;
}

function print(found: PortfolioDiff, { format, json }: DiffOptions, sink: Sink): void {
  if (json || format === 'json') return sink.json(found);
  if (isEmptyDiff(found)) return;
  if (format === 'text') diffAsText(found, sink);
  else sink.block(diffMarkdown(found));
}
