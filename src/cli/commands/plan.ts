import type { PlanProposal } from '../../core/documents/plan/planProposal';
import { plural } from '../../core/text/plural';
import type { CliIo } from '../cliIo';
import { editFile } from '../editFile';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findAccount } from '../findAccount';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions, Session } from '../session';
import { writeDocument } from '../writeDocument';

export interface PlanOptions extends CommonOptions {
  /** Create or update the file; else only print what would come into it. */
  readonly write: boolean;
}

/**
 * The success plan of an account: a new one, or what the present one lacks. What could not be added without touching what people wrote
 * is told, and the exit code is then that of findings.
 */
export async function plan(account: string, options: PlanOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const found = findAccount(account, io, options);
  const session = openSession(found.root, io, output, options);
  const { file, sheet } = await found.choose(session);
  const proposal = await session.engine.planProposal(file, sheet);
  if (options.write) write(proposal, session, output);
  else print(proposal, output);
  for (const { path, reason } of proposal.refused) output.warn(`${proposal.file}: ${path.join('.')} is not added. ${reason}`);
  return proposal.refused.length > 0 ? EXIT.findings : EXIT.done;
}

function write({ file, created, text, edits, changes }: PlanProposal, session: Session, output: Output): void {
  if (created) output.note(writeDocument({ path: session.workspace.absolute(file), shown: file }, text, false));
  else if (edits.length === 0) output.note(`${file} is up to date`);
  else {
    editFile(session, file, edits);
    output.note(`wrote ${plural(changes.length, 'change')} to ${file}`);
  }
}

/** A new plan as YAML, ready to be sent into a file; of a plan that is there, a line for each change. */
function print({ file, created, text, edits, changes }: PlanProposal, output: Output): void {
  if (created || (changes.length === 0 && edits.length > 0)) output.result.block(text);
  else if (edits.length === 0) output.note(`${file} is up to date`);
  for (const { kind, path, value, before } of changes) {
    output.result.line({ text: file, style: 'bold' }, `: ${kind} ${path.join('.')}: ${before === undefined ? '' : `${before} → `}${value}`);
  }
}
