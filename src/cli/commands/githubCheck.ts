import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortfolioDiff } from '../../core/diff/portfolioDiff';
import type { Severity } from '../../core/finding';
import type { CheckedFile } from '../../core/report/checkedFile';
import { diffHeadline } from '../../core/report/diff/diffHeadline';
import { diffMarkdown } from '../../core/report/diff/diffMarkdown';
import type { LinkTo } from '../../core/report/diff/commentWriter';
import { findingsAsGithub } from '../../core/report/findingsAsGithub';
import { findingsAsJson } from '../../core/report/findingsAsJson';
import { findingsAsSarif } from '../../core/report/findingsAsSarif';
import { findingsSummary } from '../../core/report/findingsAsText';
import { blobLink } from '../../core/report/pullRequest/blobLink';
import { findingCounts } from '../../core/report/pullRequest/findingCounts';
import { summaryMarkdown } from '../../core/report/pullRequest/summaryMarkdown';
import { sinkText } from '../../core/report/sinkText';
import { visibleJson } from '../../core/report/visibleText';
import { UserError } from '../../core/userError';
import { checkFiles } from '../checkFiles';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findRoot } from '../findRoot';
import { baseBranch } from '../github/baseBranch';
import { shownCommit } from '../github/shownCommit';
import { addToSummary, setOutputs, summaryRoom } from '../github/stepFiles';
import { linesChangedSince } from '../linesChangedSince';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import { hasFailed } from '../printReports';
import { replaceFile } from '../replaceFile';
import { chooseFiles, openSession, repositoryPath } from '../session';
import type { CommonOptions, Session } from '../session';
import { systemReason } from '../systemReason';
import { VERSION } from '../version';

export interface GithubCheckOptions extends CommonOptions {
  /** The revision that the pull request is for; without one, files are only checked. */
  readonly base?: string;
  /** The folder for what the check writes. */
  readonly out: string;
  /** A file for the findings as SARIF. */
  readonly sarif?: string;
  /** Findings of this weight or more make the exit code 1. */
  readonly severity: Severity;
  readonly annotations: boolean;
}

/** What the check found. */
interface Checked {
  readonly session: Session;
  readonly reports: readonly CheckedFile[];
  /** What the change does; undefined where it is compared with nothing. */
  readonly diff: PortfolioDiff | undefined;
}

/**
 * All that a pull request is to know, from one run: annotations, the summary of the run, outputs of the step, and a folder of files for
 * who comments on it. No network. Ends with 1 for findings of the weight and for a broken limit of the policy.
 */
export async function githubCheck(options: GithubCheckOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const session = openSession(findRoot(io.cwd, [], options.root), io, output, options);
  const changed = options.base === undefined ? undefined : await linesChangedSince(session.root, options.base);
  const reports = await checkFiles(session, chooseFiles(session, [], output), output);
  if (reports.length === 0) throw new UserError(`no accounts, plans, settings or health models in ${session.root}`);
  const diff = options.base === undefined ? undefined : await changeSince(options.base, session, io);
  const checked: Checked = { session, reports, diff };
  const broken = (diff?.policy ?? []).filter(({ isBroken }) => isBroken);
  if (options.annotations) {
    const first = broken.map(({ message }) => ({ kind: 'error' as const, title: 'Policy', message }));
    findingsAsGithub(reports, output.result, { fromRepository: repositoryPath(session, io), changed, first, rest: 'see the summary of this run' });
  }
  await writeFiles(checked, options, io);
  const isFailed = hasFailed(reports, options.severity) || broken.length > 0;
  tellGithub(checked, isFailed, options, io);
  for (const note of diff?.notes ?? []) output.warn(note);
  if (!options.quiet) {
    if (diff !== undefined) output.result.line(diffHeadline(diff));
    findingsSummary(reports, output.result);
  }
  return isFailed ? EXIT.findings : EXIT.done;
}

/** What the change does, with the base under the name that the pull request has for it, which who comments on it finds in `diff.json`. */
async function changeSince(base: string, { engine }: Session, io: CliIo): Promise<PortfolioDiff> {
  const diff = await (await engine.diffs()).between({ base });
  return { ...diff, base: { ...diff.base, name: baseBranch(io, base) ?? base } };
}

/** @throws UserError when one of them cannot be written */
async function writeFiles(checked: Checked, { out, sarif }: GithubCheckOptions, io: CliIo): Promise<void> {
  const { session, reports, diff } = checked;
  const folder = absolutePath(io.cwd, out);
  const files: [path: string, text: string][] = [[join(folder, 'findings.json'), await sinkText((sink) => findingsAsJson(reports, sink))]];
  if (diff !== undefined) {
    files.push([join(folder, 'diff.json'), `${visibleJson(JSON.stringify(diff))}\n`]);
    files.push([join(folder, 'comment.md'), diffMarkdown(diff, { linkTo: linksOf(checked, io), whole: 'the summary of the check' })]);
  }
  if (sarif !== undefined) files.push([absolutePath(io.cwd, sarif), await sinkText((sink) => findingsAsSarif(reports, sink, VERSION, repositoryPath(session, io)))]);
  for (const [path, text] of files) {
    try {
      mkdirSync(join(path, '..'), { recursive: true });
      replaceFile(path, text);
    } catch (error) {
      throw new UserError(`cannot write ${path}: ${systemReason(error)}`);
    }
  }
}

function tellGithub(checked: Checked, isFailed: boolean, { out }: GithubCheckOptions, io: CliIo): void {
  const { reports, diff } = checked;
  const room = summaryRoom(io);
  if (room !== undefined) addToSummary(io, summaryMarkdown(diff, reports, { limit: room, linkTo: linksOf(checked, io) }));
  const { errors, warnings, infos, all } = findingCounts(reports);
  const folder = absolutePath(io.cwd, out);
  const counts = { findings: all, errors, warnings, infos };
  const change = diff === undefined ? {} : { headline: diffHeadline(diff), diff: join(folder, 'diff.json'), 'new-findings': diff.findings.new.length };
  setOutputs(io, { result: isFailed ? 'failure' : 'success', folder, ...counts, ...change });
}

function linksOf({ session }: Checked, io: CliIo): LinkTo {
  const commit = shownCommit(io, repositoryPath(session, io)('').replace(/\/$/, ''));
  return (file, line) => (commit === undefined ? undefined : blobLink(commit, file, line));
}
