import { UserError } from '../../core/userError';
import { checkFiles } from '../checkFiles';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { fixFiles } from '../fixFiles';
import type { Output } from '../output';
import { hasFailed, printReports } from '../printReports';
import type { ReportOptions } from '../printReports';
import { chooseFiles, locatePaths, openSession } from '../session';

export interface ValidateOptions extends ReportOptions {
  /** Apply the fixes that need no decision before reporting what is left. */
  readonly fix: boolean;
}

/** Checks files and reports what is wrong in them. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: CliIo, output: Output): Promise<ExitCode> {
  if (options.changedSince !== undefined && options.format !== 'github') throw new UserError('--changed-since goes with --format github (csac validate --help)');
  const { root, given } = locatePaths(paths, io, options);
  const session = openSession(root, io, output, options);
  const chosen = chooseFiles(session, given, output);
  if (options.fix) await fixFiles(session, chosen, output);
  const reports = await checkFiles(session, chosen, output);
  if (reports.length === 0 && (given.length === 0 || given.some((path) => path.isFolder))) {
    throw new UserError(`no accounts, plans, settings or health models in ${given.map((path) => path.given).join(', ') || root}`);
  }
  await printReports(reports, options, session, io, output);
  return hasFailed(reports, options.severity) ? EXIT.findings : EXIT.done;
}
