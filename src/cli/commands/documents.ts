import type { CheckedFile } from '../../core/report/checkedFile';
import { LineIndex } from '../../core/text/lineIndex';
import { plural } from '../../core/text/plural';
import { isUserError } from '../../core/userError';
import { chooseDocuments } from '../chooseDocuments';
import type { CliIo } from '../cliIo';
import { editFile } from '../editFile';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import { hasFailed, printReports } from '../printReports';
import type { ReportOptions } from '../printReports';
import type { CommonOptions } from '../session';
import { tellRefresh } from '../tellRefresh';

export interface RefreshOptions extends CommonOptions {
  /** Say what would be written, and write nothing. */
  readonly dryRun: boolean;
}

/** Lists rendered documents with how they were made. */
export async function listRendered(paths: readonly string[], options: CommonOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { living, documents } = await chooseDocuments(paths, options, io, output);
  for (const { file, text } of documents) {
    const { template, as_of: asOf, audience } = living.originOf(text)!;
    output.result.line({ text: file, style: 'bold' }, `  ${template}, ${asOf} `, { text: `(${audience})`, style: 'dim' });
  }
  if (documents.length === 0) output.note('no rendered documents');
  return EXIT.done;
}

/** Reports what is stale, edited or must not go out. */
export async function checkDocuments(paths: readonly string[], options: ReportOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { session, living, documents } = await chooseDocuments(paths, options, io, output);
  const reports: CheckedFile[] = [];
  for (const { file, text } of documents) {
    const { findings, lens } = await living.check(file, text);
    if (lens?.state === 'unknown') output.warn(`${file}: ${lens.title}`);
    reports.push({ file, lines: new LineIndex(text), findings });
  }
  await printReports(reports, options, session, io, output);
  return hasFailed(reports, options.severity) ? EXIT.findings : EXIT.done;
}

/**
 * Makes documents anew from today's files, each merged with what people wrote. A document that the user names follows the day as well; in a
 * run over many, those are left alone for which only the day has moved on.
 */
export async function refreshDocuments(paths: readonly string[], options: RefreshOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { session, living, documents } = await chooseDocuments(paths, options, io, output);
  let written = 0;
  for (const { file, text, named } of documents) {
    try {
      const { edits, changes, kept } = await living.refresh(file, text, { onlyStale: !named });
      if (edits.length > 0 && !options.dryRun) editFile(session, file, edits);
      if (edits.length > 0) written++;
      const told = tellRefresh(edits.length > 0 ? changes : [], kept);
      if (told !== '') output.result.line({ text: file, style: 'bold' }, `: ${told}`);
    } catch (error) {
      if (named || !isUserError(error)) throw error;
      output.warn(`skipped ${file}: ${error.message}`);
    }
  }
  if (!options.quiet) output.result.line(`${plural(written, 'document')} of ${documents.length} ${options.dryRun ? 'would be refreshed' : 'refreshed'}.`);
  return EXIT.done;
}

/** Adds the action items of documents to the tasks of their accounts. */
export async function takeTasks(paths: readonly string[], options: RefreshOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { session, living, documents } = await chooseDocuments(paths, options, io, output);
  for (const { file, text } of documents) {
    const { file: account, edits, tasks } = await living.takeOver(file, text);
    if (edits.length > 0 && !options.dryRun) editFile(session, account, edits);
    for (const { kind, title, owner, due } of tasks) {
      const who = [owner, due].filter((part) => part !== undefined).join(', ');
      output.result.line({ text: account, style: 'bold' }, `: ${kind === 'added' ? 'added' : 'done'}: ${title}${who === '' ? '' : ` (${who})`}`);
    }
    if (tasks.length === 0) output.note(`${file}: all its action items are in ${account}`);
  }
  return EXIT.done;
}
