import { SEVERITIES } from '../../core/finding';
import type { Severity } from '../../core/finding';
import type { FileReport } from '../../core/engine';
import { findingsAsGithub } from '../../core/report/findingsAsGithub';
import { findingsAsJson } from '../../core/report/findingsAsJson';
import { findingsAsSarif } from '../../core/report/findingsAsSarif';
import { findingsAsText, findingsSummary } from '../../core/report/findingsAsText';
import { UserError } from '../../core/userError';
import { checkFiles } from '../checkFiles';
import type { Format } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { fixFiles } from '../fixFiles';
import type { Output } from '../output';
import { chooseFiles, locatePaths, openSession, repositoryPath } from '../session';
import type { CommonOptions, Session } from '../session';
import { VERSION } from '../version';

export interface ValidateOptions extends CommonOptions {
  readonly format: Format;
  /** Findings of this weight or more make the exit code 1. */
  readonly severity: Severity;
  /** Apply the fixes that need no decision before reporting what is left. */
  readonly fix: boolean;
}

/** Checks files and reports what is wrong in them. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, given } = locatePaths(paths, io, options);
  const session = openSession(root, io, output, options);
  const chosen = chooseFiles(session, given, output);
  if (options.fix) await fixFiles(session, chosen, output);
  const reports = await checkFiles(session, chosen, output);
  if (reports.length === 0 && (given.length === 0 || given.some((path) => path.isFolder))) {
    throw new UserError(`no accounts, plans, settings or health models in ${given.map((path) => path.given).join(', ') || root}`);
  }
  await print(reports, options, session, io, output);
  return isFailure(reports, options.severity) ? EXIT.findings : EXIT.done;
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
