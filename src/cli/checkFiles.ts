import type { CheckScope, FileReport } from '../core/engine';
import { UserError } from '../core/userError';
import type { Output } from './output';
import type { ChosenFile, Session } from './session';
import { systemReason } from './systemReason';

/**
 * Checks files, each read once; then once more those of which only the whole portfolio shows a fault.
 * @throws UserError when a file that the user named cannot be read.
 */
export async function checkFiles(session: Session, chosen: readonly ChosenFile[], output: Output): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const { file, named } of chosen) {
    const report = await checkFile(session, file, 'own');
    if (report?.skipped !== undefined && named) throw new UserError(`cannot read ${file}: ${report.skipped}`);
    if (report === undefined) {
      if (named) noteOther(session, file, output);
      continue;
    }
    if (report.skipped !== undefined) output.warn(`skipped ${file}: ${report.skipped}`);
    reports.push(report);
  }
  if (reports.length === 0) return reports;
  const again = await session.engine.filesJudgedAcross();
  return Promise.all(reports.map(async (report) => (again.has(report.file) ? ((await checkFile(session, report.file, 'portfolio')) ?? report) : report)));
}

/** As the engine does; a failure of its own names the file, so that the user can go on without it. */
async function checkFile({ engine }: Session, file: string, scope: CheckScope): Promise<FileReport | undefined> {
  try {
    return await engine.checkFile(file, undefined, scope);
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
