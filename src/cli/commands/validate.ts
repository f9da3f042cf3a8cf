import { SEVERITIES } from '../../core/finding';
import type { Severity } from '../../core/finding';
import type { FileReport } from '../../core/engine';
import { findingsAsGithub } from '../../core/report/findingsAsGithub';
import { findingsAsJson } from '../../core/report/findingsAsJson';
import { findingsAsSarif } from '../../core/report/findingsAsSarif';
import { findingsAsText, findingsSummary } from '../../core/report/findingsAsText';
import { UserError } from '../../core/userError';
import type { Format } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import { chooseFiles, locatePaths, openSession, repositoryPath } from '../session';
import type { CommonOptions, Session } from '../session';
import { systemReason } from '../systemReason';
import { VERSION } from '../version';

export interface ValidateOptions extends CommonOptions {
  readonly format: Format;
  /** Findings of this weight or more make the exit code 1. */
  readonly severity: Severity;
}

/** Checks files and reports what is wrong in them. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, given } = locatePaths(paths, io, options);
  const session = openSession(root, io, output, options);
  const reports: FileReport[] = [];
  for (const { file, named } of chooseFiles(session, given, output)) {
    const report = await checkFile(session, file);
    if (report?.skipped !== undefined && named) throw new UserError(`cannot read ${file}: ${report.skipped}`);
    if (report === undefined) {
      if (named) noteOther(session, file, output);
      continue;
    }
    if (report.skipped !== undefined) output.warn(`skipped ${file}: ${report.skipped}`);
    reports.push(report);
  }
  if (reports.length === 0 && (given.length === 0 || given.some((path) => path.isFolder))) {
    throw new UserError(`no accounts, plans, settings or health models in ${given.map((path) => path.given).join(', ') || root}`);
  }
  await print(reports, options, session, io, output);
  return isFailure(reports, options.severity) ? EXIT.findings : EXIT.done;
}

/** As the engine does; a failure of its own names the file, so that the user can go on without it. */
async function checkFile({ engine }: Session, file: string): Promise<FileReport | undefined> {
  try {
    return await engine.checkFile(file);
  } catch (error) {
    throw new Error(`checking ${file} failed: ${systemReason(error)}`, { cause: error });
  }
}

/** A file that is none of our kinds is no fault: a check may name all files of a change. One that cannot be read is. */
function noteOther(session: Session, file: string, output: Output): void {
  const content = session.workspace.read(file);
  if (content.kind === 'unreadable' && content.reason !== 'binary') throw new UserError(`cannot read ${file}: ${content.detail}`);
  output.note(`skipped ${file}: it is no account, plan, settings or health model`);
}

async function print(reports: readonly FileReport[], options: ValidateOptions, session: Session, io: CliIo, output: Output): Promise<void> {
  const sink = output.result;
  switch (options.format) {
    case 'json':
      return findingsAsJson(reports, sink);
    case 'sarif':
      return findingsAsSarif(reports, sink, VERSION, repositoryPath(session, io));
    case 'github':
      return findingsAsGithub(reports, sink, repositoryPath(session, io));
    case 'text':
      findingsAsText(reports, sink);
      if (!options.quiet) findingsSummary(reports, sink);
  }
}

function isFailure(reports: readonly FileReport[], severity: Severity): boolean {
  const lightest = SEVERITIES.indexOf(severity);
  return reports.some((report) => report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= lightest));
}
