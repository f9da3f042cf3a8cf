import { createHash } from 'node:crypto';
import { SEVERITIES } from '../core/finding';
import type { Severity } from '../core/finding';
import type { CheckedFile } from '../core/report/checkedFile';
import { findingsAsGithub } from '../core/report/findingsAsGithub';
import type { AnnotationScope } from '../core/report/findingsAsGithub';
import { findingsAsGitlab } from '../core/report/findingsAsGitlab';
import { findingsAsJson } from '../core/report/findingsAsJson';
import { findingsAsSarif } from '../core/report/findingsAsSarif';
import { findingsAsText, findingsSummary } from '../core/report/findingsAsText';
import type { Format } from './choices';
import type { CliIo } from './cliIo';
import { linesChangedSince } from './linesChangedSince';
import type { Output } from './output';
import { repositoryPath } from './session';
import type { CommonOptions, Session } from './session';
import { VERSION } from './version';

/** Options of commands that report findings. */
export interface ReportOptions extends CommonOptions {
  readonly format: Format;
  /** Findings of this weight or more make the exit code 1. */
  readonly severity: Severity;
  /** A revision: annotations on lines that were written since come first. */
  readonly changedSince?: string;
}

/** Prints what a check found, in the format that was asked for. */
export async function printReports(reports: readonly CheckedFile[], options: ReportOptions, session: Session, io: CliIo, output: Output): Promise<void> {
  const sink = output.result;
  switch (options.format) {
    case 'json':
      return findingsAsJson(reports, sink);
    case 'sarif':
      return findingsAsSarif(reports, sink, VERSION, repositoryPath(session, io));
    case 'github':
      return findingsAsGithub(reports, sink, await annotationScope(options, session, io));
    case 'gitlab':
      return findingsAsGitlab(reports, sink, repositoryPath(session, io), (text) => createHash('sha256').update(text).digest('hex'));
    case 'text':
      findingsAsText(reports, sink);
      if (!options.quiet) findingsSummary(reports, sink);
  }
}

async function annotationScope({ changedSince }: ReportOptions, session: Session, io: CliIo): Promise<AnnotationScope> {
  const changed = changedSince === undefined ? undefined : await linesChangedSince(session.root, changedSince);
  return { fromRepository: repositoryPath(session, io), changed, rest: '`--format text` prints them all' };
}

/** Whether a finding is of the weight or heavier. */
export function hasFailed(reports: readonly CheckedFile[], severity: Severity): boolean {
  const lightest = SEVERITIES.indexOf(severity);
  return reports.some((report) => report.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= lightest));
}
