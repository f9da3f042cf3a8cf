import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LIMITS } from '../../core/limits';
import { SNAPSHOT_FILE } from '../../core/model/documentKind';
import { visibleJson } from '../../core/report/visibleText';
import { plural } from '../../core/text/plural';
import { UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findRoot } from '../findRoot';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import { replaceFile } from '../replaceFile';
import { openSession } from '../session';
import type { CommonOptions } from '../session';
import { codeOf, systemReason } from '../systemReason';

export interface SnapshotOptions extends CommonOptions {
  /** The file to add to, or `-` for standard output; else that of the portfolio. */
  readonly out?: string;
}

/** Where snapshots are written, how the user knows the place, and what is there. */
interface Place {
  readonly path: string;
  readonly shown: string;
  readonly before: Uint8Array;
}

const NEWLINE = 10;

/** Adds the accounts that are not as they were last recorded to the portfolio's snapshots: a history for portfolios without Git. */
export async function snapshot(options: SnapshotOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const root = findRoot(io.cwd, [], options.root);
  const session = openSession(root, io, output, options);
  const place = options.out === '-' ? undefined : placeOf(root, io, options.out);
  const before = Buffer.from(place?.before ?? []).toString('utf8');
  const taken = await session.engine.snapshot(before);
  // A path that was mistyped may be that of an account.
  if (options.out !== undefined && taken.faults.length > 0 && taken.before === 0) throw new UserError(`${options.out} holds something else than snapshots: name a file of their own`);
  for (const { line, message } of taken.faults) output.warn(`${place?.shown ?? ''}:${line} ${message}; it is passed over`);
  for (const { file, reason } of taken.unreadable) output.warn(`no snapshot of ${file}: ${reason}`);
  if (place !== undefined && taken.lines !== '') append(place, taken.lines, output);
  if (place === undefined && taken.lines !== '') output.result.block(visibleJson(taken.lines));
  const gone = taken.gone === 0 ? '' : `, ${taken.gone} gone`;
  output.note(`${place?.shown ?? 'snapshot'}: ${plural(taken.changed, 'account')} recorded, ${taken.unchanged} as before${gone}`);
  return taken.faults.length + taken.unreadable.length > 0 ? EXIT.findings : EXIT.done;
}

function placeOf(root: string, io: CliIo, out: string | undefined): Place {
  const path = out === undefined ? absolutePath(root, SNAPSHOT_FILE) : absolutePath(io.cwd, out);
  const shown = out ?? SNAPSHOT_FILE;
  try {
    return { path, shown, before: readFileSync(path) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, shown, before: new Uint8Array() };
    throw new UserError(`cannot read ${shown}: ${systemReason(error)}`);
  }
}

/** The bytes that are there stay; a last line that was cut off is ended, so that it spoils no other. */
function append({ path, shown, before }: Place, lines: string, output: Output): void {
  const gap = before.length > 0 && before[before.length - 1] !== NEWLINE ? '\n' : '';
  const after = Buffer.concat([before, Buffer.from(gap + lines)]);
  try {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, after);
  } catch (error) {
    throw new UserError(`cannot write ${shown}: ${systemReason(error)}`);
  }
  if (after.length > LIMITS.readBytes) output.warn(`${shown} is larger than ${LIMITS.readBytes / 1e6} MB and is not read as a history any more: move its oldest lines elsewhere, or keep the portfolio in Git`);
}
