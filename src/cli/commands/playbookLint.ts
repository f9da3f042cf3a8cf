import type { FileReport } from '../../core/engine';
import { UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { fixFiles } from '../fixFiles';
import type { Output } from '../output';
import { hasFailed, printReports } from '../printReports';
import { chooseFiles, locatePaths, openSession } from '../session';
import type { ChosenFile } from '../session';
import type { ValidateOptions } from './validate';

/** Checks the playbooks at the given paths and no other files; without paths, all of the portfolio. */
export async function lintPlaybooks(paths: readonly string[], options: ValidateOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, given } = locatePaths(paths, io, options);
  const session = openSession(root, io, output, options);
  const playbooks = await session.engine.playbooks();
  const chosen: ChosenFile[] = [];
  for (const each of chooseFiles(session, given, output)) {
    if (await playbooks.owns(each.file)) chosen.push(each);
    else if (each.named) throw new UserError(`${each.file} is no playbook; playbooks are the Markdown files in ${(await session.engine.context()).settings.playbooks}`);
  }
  if (options.fix) await fixFiles(session, chosen, output);
  const reports: FileReport[] = [];
  for (const { file, named } of chosen) {
    const report = await session.engine.checkFile(file);
    if (report?.skipped !== undefined && named) throw new UserError(`cannot read ${file}: ${report.skipped}`);
    if (report?.skipped !== undefined) output.warn(`skipped ${file}: ${report.skipped}`);
    if (report !== undefined) reports.push(report);
  }
  if (reports.length === 0) throw new UserError(`no playbooks in ${given.map((path) => path.given).join(', ') || (await session.engine.context()).settings.playbooks}`);
  await printReports(reports, options, session, io, output);
  return hasFailed(reports, options.severity) ? EXIT.findings : EXIT.done;
}
